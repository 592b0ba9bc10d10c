//! What the examples are played with: for each, what lies in the folder it works in, and what the model does.
//!
//! The programs know nothing of it: their runtime finds the model in the configuration of its home.

use std::fs;
use std::io;
use std::path::Path;

use codex_sdk_core::testing::ScriptedModel;
use serde_json::json;

/// An example by its name, the same for Rust and for Node.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// The name of its files, without the extension.
    pub name: &'static str,
    /// The files it finds.
    files: &'static [(&'static str, &'static str)],
    /// What the model does.
    script: fn(&ScriptedModel),
    /// What it is asked to do when it is asked on the command line.
    pub arguments: &'static [&'static str],
}

/// All of them.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "first_turn",
        files: &[("notes.txt", "Buy milk.\n")],
        script: |model| {
            model.reply().say("There is one file, notes.txt.");
        },
        arguments: &[],
    },
    Example {
        name: "approvals",
        files: &[("README.md", "# A project\n"), ("package.json", "{}\n")],
        script: |model| {
            model.reply()
                .patch("*** Begin Patch\n*** Update File: README.md\n@@\n # A project\n+Licensed under MIT.\n*** End Patch\n")
                .patch("*** Begin Patch\n*** Update File: package.json\n@@\n-{}\n+{ \"license\": \"MIT\" }\n*** End Patch\n")
                .command("node --eval \"require('fs').writeFileSync('ran.txt', '')\"")
                .say("README.md names the license now; I was not allowed to touch package.json.");
        },
        arguments: &[],
    },
    Example {
        name: "tools",
        files: &[("customer.txt", "Ada Lovelace\n")],
        script: |model| {
            model
                .reply()
                .tool("customer", json!({}))
                .tool("price", json!({ "article": "apples", "pieces": 0 }))
                .tool("price", json!({ "article": "apples", "pieces": 3 }))
                .tool("price", json!({ "article": "plums", "pieces": 2 }))
                .say("Dear Ada, apples are 1.50; there are no plums.");
        },
        arguments: &[],
    },
    Example {
        name: "structured_output",
        files: &[("sum.mjs", "export function sum(a, b) {\n  return a - b;\n}\n")],
        script: |model| {
            model.reply().json(&json!({
                "verdict": "reject",
                "problems": [{ "file": "sum.mjs", "line": 2, "text": "it subtracts" }],
                "praise": null,
            }));
        },
        arguments: &[],
    },
    Example {
        name: "pool",
        files: &[("apples.txt", "12\n"), ("pears.txt", "3\n"), ("plums.txt", "40\n")],
        script: |model| {
            for (asked, answer) in [
                ("Summarise apples.txt", "There are 12 apples."),
                ("Summarise pears.txt", "There are 3 pears."),
                ("Summarise plums.txt", "There are 40 plums."),
                ("least of", "Pears."),
                ("do about it", "Buy pears."),
            ] {
                model.on(asked).say(answer);
            }
        },
        arguments: &[],
    },
    Example {
        name: "whole",
        files: &[],
        script: |model| {
            model
                .reply()
                .tool("stock", json!({ "article": "apples" }))
                .patch("*** Begin Patch\n*** Add File: order.txt\n+3 apples\n*** End Patch\n")
                .json(&json!({ "article": "apples", "pieces": 3 }));
        },
        arguments: &[],
    },
    Example {
        name: "plugins",
        files: &[("README.md", "# Bluebird\n")],
        script: |model| {
            model.reply().say("It is about birds.");
        },
        arguments: &[],
    },
    Example {
        name: "quickstart",
        files: &[("total.mjs", TOTAL), ("check.mjs", CHECK)],
        script: |model| {
            model.reply()
                .say("I run the check first, to see how it fails.")
                .command("node check.mjs")
                .say("It is 3 too high: the total starts at the number of prices instead of at 0. I mend that.")
                .patch(PATCH)
                .say("Now the check again.")
                .command("node check.mjs")
                .say("It passes: total.mjs started its sum at prices.length, and now starts it at 0.");
        },
        arguments: &["--yes"],
    },
];

const TOTAL: &str = "\
export function total(prices) {
  return prices.reduce((sum, price) => sum + price, prices.length);
}
";

const CHECK: &str = "\
import { total } from './total.mjs';

const found = total([5, 7, 9]);
if (found !== 21) {
  console.error(`total([5, 7, 9]) is ${found}, not 21`);
  process.exit(1);
}
console.log('total([5, 7, 9]) is 21, as it should be');
";

const PATCH: &str = "\
*** Begin Patch
*** Update File: total.mjs
@@
-  return prices.reduce((sum, price) => sum + price, prices.length);
+  return prices.reduce((sum, price) => sum + price, 0);
*** End Patch
";

impl Example {
    /// The example of a name.
    pub fn named(name: &str) -> Option<&'static Self> {
        EXAMPLES.iter().find(|example| example.name == name)
    }

    /// Writes the files it finds.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn lay_out(&self, workspace: &Path) -> io::Result<()> {
        self.files.iter().try_for_each(|(name, text)| fs::write(workspace.join(name), text))
    }

    /// Tells the model its part, once, and a runtime's home where the model is.
    ///
    /// # Errors
    /// When the home cannot be written.
    pub fn cast(&self, model: &ScriptedModel, home: &Path) -> io::Result<()> {
        (self.script)(model);
        let config = toml::to_string(&model.options().config).map_err(io::Error::other)?;
        fs::write(home.join("config.toml"), config)
    }
}
