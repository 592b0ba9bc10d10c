"use strict";
// `@flo-ai/codex-ts-sdk`: everything that users import.
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.tool = exports.plugins = exports.isUnrecognized = exports.isEvent = exports.getCodexCliVersion = exports.CodexClientPool = exports.CodexClient = exports.CodexClientBuilder = void 0;
require("./internal/dispose");
var builder_1 = require("./client/builder");
Object.defineProperty(exports, "CodexClientBuilder", { enumerable: true, get: function () { return builder_1.CodexClientBuilder; } });
var client_1 = require("./client/client");
Object.defineProperty(exports, "CodexClient", { enumerable: true, get: function () { return client_1.CodexClient; } });
var pool_1 = require("./pool/pool");
Object.defineProperty(exports, "CodexClientPool", { enumerable: true, get: function () { return pool_1.CodexClientPool; } });
var cliVersion_1 = require("./cliVersion");
Object.defineProperty(exports, "getCodexCliVersion", { enumerable: true, get: function () { return cliVersion_1.getCodexCliVersion; } });
__exportStar(require("./errors"), exports);
var isEvent_1 = require("./isEvent");
Object.defineProperty(exports, "isEvent", { enumerable: true, get: function () { return isEvent_1.isEvent; } });
Object.defineProperty(exports, "isUnrecognized", { enumerable: true, get: function () { return isEvent_1.isUnrecognized; } });
var plugins_1 = require("./plugins");
Object.defineProperty(exports, "plugins", { enumerable: true, get: function () { return plugins_1.plugins; } });
var tool_1 = require("./tool");
Object.defineProperty(exports, "tool", { enumerable: true, get: function () { return tool_1.tool; } });
