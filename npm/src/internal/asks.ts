// Questions of the native module to functions of the user: asked, answered once, withdrawn through their signal.

import { CodexAbortError } from '../errors';
import { openTool } from '../tool';
import type { CodexPlugin, Conversation, Logger, PendingRequest } from '../types';
import { inJson, options, unusable } from './given';
import { callHook, describe } from './hooks';
import type { ClientOf, HookCall } from './hooks';
import type { NativeSession } from './native';
import { within } from './within';

/** A user's function that answers questions. */
export type AnyHandler = (request: never, context: { signal: AbortSignal; conversation: Conversation | null }) => unknown;

/** Handlers by the names of their options. */
export type Handlers = Record<string, AnyHandler | undefined>;

/** Functions as they cross: by number. */
export interface Code {
  handlers: Record<string, number>;
  tools: object[] | null;
}

/** Calls a function with what crossed. */
type Run = (what: never, signal: AbortSignal, ask: number) => unknown;

interface Callee {
  run: Run;
  /** Where a failure is reported; a tool's is told to the model instead. */
  failed: ((what: never, error: unknown) => void) | undefined;
}

interface ToolCall {
  input: unknown;
  conversationId: string;
  rootConversationId: string;
  turnId: string;
  callId: string;
}

export interface Owner {
  conversation(id: string): Conversation | null;
  report(error: unknown, what: string): void;
  /** The client that has a conversation open, which tools are given. */
  clientOf(conversationId: string): unknown;
  /** The logger that plugins are given. */
  readonly pluginLogger: Logger;
}

export class Asks {
  private readonly callees = new Map<number, Callee>();
  private readonly open = new Map<number, AbortController>();
  /** What functions threw, until the native side lets go of it. */
  private readonly thrown = new Map<number, unknown>();
  private last = 0;

  constructor(private readonly handover: { readonly native: NativeSession }, private readonly owner: Owner) {}

  /** Numbers for functions, under which the native module will ask them. */
  register(handlers: Handlers, tools?: readonly unknown[]): Code {
    const numbers: Record<string, number> = {};
    for (const [name, handler] of Object.entries(handlers)) {
      if (handler !== undefined) numbers[name] = this.keep(this.questions(handler));
    }
    return { handlers: numbers, tools: tools?.map((made, index) => this.tool(made, `tools[${index}]`)) ?? null };
  }

  /** A plugin as it crosses, and where it has its client from. */
  plugin(plugin: CodexPlugin, field: string, client: ClientOf): object {
    const { tools: given } = options(plugin, field);
    if (given !== undefined && !Array.isArray(given)) throw unusable(`${field}.tools`, given, 'a list of what tool() makes');
    const tools = given?.map((made, index) => this.tool(made, `${field}.tools[${index}]`)) ?? null;
    const run = (call: HookCall, signal: AbortSignal, ask: number) =>
      within.run({ session: this.handover.native, ask }, () => callHook(plugin, call, client, this.owner.pluginLogger, signal));
    // What fails is reported by the native side, once.
    return { ...describe(plugin, field), tools, handler: this.keep({ run, failed: undefined }) };
  }

  /** The native module will not ask this one any more. */
  forget(number: number): void {
    this.callees.delete(number);
  }

  ask(ask: number, number: number, what: unknown): void {
    const controller = new AbortController();
    this.open.set(ask, controller);
    void this.answer(ask, this.callees.get(number), what as never, controller.signal);
  }

  withdraw(ask: number): void {
    const controller = this.open.get(ask);
    this.open.delete(ask);
    this.thrown.delete(ask);
    controller?.abort(new CodexAbortError('an answer is no longer wanted'));
  }

  /** A handler of questions threw, or returned what is no answer, as the native module says. */
  failed(method: string, error: unknown): void {
    this.owner.report(error, `the handler of ${method} failed, and the question is declined`);
  }

  /** What was thrown in place of an answer. */
  thrownBy(ask: number): unknown {
    return this.thrown.get(ask);
  }

  private questions(handler: AnyHandler): Callee {
    const run = (request: PendingRequest, signal: AbortSignal) => {
      const about = request.rootConversationId ?? request.conversationId;
      return handler(request as never, { signal, conversation: about === null ? null : this.owner.conversation(about) });
    };
    return { run, failed: (request: PendingRequest, error: unknown) => this.failed(request.method, error) };
  }

  private tool(made: unknown, field: string): object {
    const opened = openTool(made);
    if (opened === undefined) throw unusable(field, made, 'what tool() makes');
    const run = ({ input, ...ids }: ToolCall, signal: AbortSignal) => opened.run(input, { ...ids, signal, client: this.owner.clientOf(ids.rootConversationId) } as never);
    return { ...opened.data, handler: this.keep({ run, failed: undefined }) };
  }

  private keep(callee: Callee): number {
    this.callees.set(++this.last, callee);
    return this.last;
  }

  private async answer(ask: number, callee: Callee | undefined, what: never, signal: AbortSignal): Promise<void> {
    let answer: string;
    try {
      if (callee === undefined) throw new Error('the function is not known any more');
      answer = inJson({ value: (await callee.run(what, signal, ask)) ?? null }, 'what the function returned');
    } catch (error) {
      // One that gives up because it was told to is no failure.
      if (!signal.aborted) callee?.failed?.(what, error);
      if (this.open.has(ask)) this.thrown.set(ask, error);
      answer = JSON.stringify({ error: String(error instanceof Error ? error.message : error) });
    }
    if (this.open.delete(ask)) this.handover.native.answer(ask, answer);
  }
}
