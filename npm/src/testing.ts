// `@flo-ai/codex-ts-sdk/testing`: a model on loopback that does what it is told, for tests without a network.

import './internal/dispose';
import { carried, options as given, unusable } from './internal/given';
import { Handover } from './internal/handover';
import { loadNativeModule } from './internal/loader';
import type { CodexClientOptions } from './types';

/** Which requests a rule answers: those whose last user text contains a string, or all of what is said. */
export type ModelMatch = string | { text?: string; thread?: string; subagent?: boolean; review?: boolean; compaction?: boolean };

/** The tokens that a response says it has used. */
export interface ModelUsage {
  inputTokens?: number;
  cachedInputTokens?: number;
  outputTokens?: number;
  reasoningOutputTokens?: number;
}

/** A request that the runtime has sent to the model. */
export interface ModelRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: any;
  threadId: string | null;
  turnId: string | null;
  rootTurnId: string | null;
  parentThreadId: string | null;
  subagent: string | null;
  kind: string | null;
  answered: 'scripted' | 'unscripted' | 'other';
  lastUserText: string | null;
  lastOutput: string | null;
  instructions: string | null;
  model: string | null;
  effort: string | null;
  outputSchema: any;
  tools: string[];
}

/** One call among several that are made at once. */
export type ModelCall = { call: 'command'; command: string; extra?: Record<string, unknown>; escalated?: string } | { call: 'patch'; patch: string }
  | { call: 'tool'; name: string; arguments?: unknown; namespace?: string };

/** Holds a response at one point until it is opened. */
export class ModelGate {
  readonly #open: () => void;

  /** @internal */
  constructor(readonly number: number, open: () => void) {
    this.#open = open;
  }

  /** Lets every response pass, those that wait and those to come. */
  open(): void {
    this.#open();
  }
}

/** What the model does in one turn, step by step. Say the steps before the turn starts. */
export class ModelReply {
  readonly #step: (step: object) => void;

  /** @internal */
  constructor(step: (step: object) => void) {
    this.#step = step;
  }

  /** A message, streamed in several deltas. */
  say(text: string): this {
    return this.#do({ do: 'say', text });
  }

  /** A message on the way to the answer. */
  commentary(text: string): this {
    return this.#do({ do: 'commentary', text });
  }

  /** A message that is the answer. */
  answer(text: string): this {
    return this.#do({ do: 'answer', text });
  }

  /** Reasoning, streamed as a summary. */
  reasoning(text: string): this {
    return this.#do({ do: 'reasoning', text });
  }

  /** A message that is this JSON, for turns with an output schema. */
  json(value: unknown): this {
    return this.#do({ do: 'json', value });
  }

  /** A message of `count` deltas, `"0 "`, `"1 "`, …; `perSecond` of them, or as fast as they are taken. */
  deltas(count: number, perSecond?: number): this {
    return this.#do({ do: 'deltas', count, perSecond });
  }

  /** Calls a shell command. `escalated` asks to run it outside the sandbox, for this reason. */
  command(command: string, options: { escalated?: string; extra?: Record<string, unknown> } = {}): this {
    return this.#do({ do: 'command', command, ...given(options, 'options') });
  }

  /** Applies a patch (`*** Begin Patch` … `*** End Patch`). */
  patch(patch: string): this {
    return this.#do({ do: 'patch', patch });
  }

  /** Calls a tool by name. */
  tool(name: string, args: unknown = {}, options: { namespace?: string } = {}): this {
    return this.#do({ do: 'tool', name, arguments: args, ...given(options, 'options') });
  }

  /** Makes several calls in one response. */
  calls(calls: ModelCall[]): this {
    return this.#do({ do: 'calls', calls });
  }

  /** Waits here until the gate is opened. */
  waitFor(gate: ModelGate): this {
    if (!(gate instanceof ModelGate)) throw unusable('gate', gate, 'what gate() makes');
    return this.#do({ do: 'waitFor', gate: gate.number });
  }

  /** Fails with this HTTP status, and a body where one is given. */
  fail(status: number, body?: unknown): this {
    return this.#do({ do: 'fail', status, body });
  }

  /** Sends what was said before, then nothing. */
  stall(): this {
    return this.#do({ do: 'stall' });
  }

  /** Sends what was said before, then breaks the connection. */
  disconnect(): this {
    return this.#do({ do: 'disconnect' });
  }

  /** The usage of the response that the last step belongs to. */
  usage(usage: ModelUsage): this {
    return this.#do({ do: 'usage', usage });
  }

  #do(step: object): this {
    this.#step(carried(step));
    return this;
  }
}

/** Models whose homes must not outlive the process. */
const models = new Set<WeakRef<Handover>>();
const gone = new FinalizationRegistry<WeakRef<Handover>>((model) => models.delete(model));
let watching = false;

/** One that nobody closes leaves nothing behind either. */
function endAtExit(model: Handover): void {
  if (!watching) process.on('exit', () => { for (const known of models) known.deref()?.call('endNow', 0, undefined); });
  watching = true;
  const weak = new WeakRef(model);
  models.add(weak);
  gone.register(model, weak);
}

/** A model on loopback that does what it is told and remembers what it was asked. */
export class ScriptedModel {
  readonly #handover: Handover;

  private constructor(handover: Handover) {
    this.#handover = handover;
  }

  /** Starts a model on a free port of 127.0.0.1. */
  static async start(options: { nativeModulePath?: string } = {}): Promise<ScriptedModel> {
    const { nativeModulePath, ...rest } = given(options, 'options');
    const native = loadNativeModule(nativeModulePath);
    const handover = new Handover((wake) => new native.ModelSession(wake));
    await handover.request('start', 0, { options: rest });
    endAtExit(handover);
    return new ScriptedModel(handover);
  }

  /** Adds a reply to the queue: it answers one turn, the first that nothing else answers. */
  reply(): ModelReply {
    return this.#script('reply');
  }

  /** Adds a rule: it answers every turn whose request matches. The rule that was added first wins. */
  on(match: ModelMatch): ModelReply {
    return this.#script('on', { match });
  }

  /** What is answered when nothing else was said, instead of refusing. */
  otherwise(): ModelReply {
    return this.#script('otherwise');
  }

  /** A closed gate, for `waitFor`. */
  gate(): ModelGate {
    const number = this.#handover.call<number>('gate', 0, undefined);
    return new ModelGate(number, () => void this.#handover.call('openGate', number, undefined));
  }

  /** All requests so far, oldest first. */
  get requests(): ModelRequest[] {
    return this.#handover.call('requests', 0, undefined);
  }

  /** The requests that were refused because nothing was scripted for them. */
  get unscripted(): ModelRequest[] {
    return this.#handover.call('unscripted', 0, undefined);
  }

  /** Where it listens: `http://127.0.0.1:PORT/v1`. */
  get baseUrl(): string {
    return this.#handover.call('baseUrl', 0, undefined);
  }

  /** Waits until there have been `count` requests, and returns all so far. */
  waitForRequests(count: number, options: { signal?: AbortSignal } = {}): Promise<ModelRequest[]> {
    return this.#wait('waitForRequests', options, { count });
  }

  /** Waits for the next request: each is returned once. */
  nextRequest(options: { signal?: AbortSignal } = {}): Promise<ModelRequest> {
    return this.#wait('nextRequest', options);
  }

  /**
   * What a client needs so that its runtime uses this model, and leaves the user's own home alone: `codexHome` is a temporary
   * folder that goes when the model is closed, or the process ends. Spread it first, and what you set after it counts.
   */
  async options(): Promise<CodexClientOptions> {
    return this.#handover.call('options', 0, undefined);
  }

  /** Closes the model: no request is taken any more, and its home is removed. Close the clients first. */
  close(): Promise<void> {
    return this.#handover.request('close', 0, undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #wait<T>(op: string, options: { signal?: AbortSignal }, args: object = {}): Promise<T> {
    const { signal, ...rest } = given(options, 'options');
    return this.#handover.request(op, 0, carried({ ...args, options: rest }), { signal });
  }

  #script(op: string, args?: object): ModelReply {
    const number = this.#handover.call<number>(op, 0, args);
    return new ModelReply((step) => void this.#handover.call('step', number, step));
  }
}
