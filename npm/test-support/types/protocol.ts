// What the types of the protocol promise. It is compiled, not run: a line below `@ts-expect-error` has to be wrong.
import type { CodexClient, CodexEvent, PendingRequest } from '@flo-ai/codex-ts-sdk';
import type {
  ClientRequests,
  ExperimentalClientRequests,
  ServerNotifications,
  ServerRequests,
  StableClientRequests,
  ThreadItem,
  UserInput,
} from '@flo-ai/codex-ts-sdk/protocol';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function holds<_T extends true>(): void {}

// A method brings its parameters and its response.
export async function requests(client: CodexClient): Promise<void> {
  const models = await client.request('model/list', { limit: 3 });
  holds<Equal<typeof models, ClientRequests['model/list']['response']>>();
  const name: string | undefined = models.data[0]?.displayName;
  void name;
  // @ts-expect-error a limit is a number
  await client.request('model/list', { limit: '3' });
  // @ts-expect-error there is no such property
  void models.nothingOfThisName;
  // @ts-expect-error a thread has to be named
  await client.request('thread/archive', {});
}

// Events narrow by method.
export function events(event: CodexEvent): string {
  switch (event.method) {
    case 'item/agentMessage/delta':
      holds<Equal<typeof event.params, ServerNotifications['item/agentMessage/delta']>>();
      return event.params.delta;
    case 'turn/completed':
      // @ts-expect-error that is of another method
      void event.params.delta;
      return event.params.turn.status;
    case 'item/commandExecution/requestApproval':
      holds<Equal<typeof event.params, ServerRequests['item/commandExecution/requestApproval']['params']>>();
      return event.request.id;
    // @ts-expect-error no event is of this method
    case 'turn/unheardOf':
      return '';
    default:
      return '';
  }
}

// Items and input narrow by type, and their integers are numbers.
export function item(it: ThreadItem): number | null | undefined {
  switch (it.type) {
    case 'commandExecution':
      // @ts-expect-error a command has no text
      void it.text;
      return it.exitCode;
    case 'agentMessage':
      return it.text.length;
    default:
      return null;
  }
}

export const said: UserInput[] = [
  { type: 'text', text: 'hello' },
  { type: 'localImage', path: '/a.png' },
  // @ts-expect-error an image file has a path
  { type: 'localImage', url: 'x' },
];

export function question(request: PendingRequest<'item/tool/call'>): string {
  return request.params.tool;
}

// Stable and experimental members are told apart, and nothing is in both.
holds<'thread/start' extends keyof StableClientRequests ? true : false>();
holds<'thread/settings/update' extends keyof ExperimentalClientRequests ? true : false>();
holds<Equal<keyof StableClientRequests & keyof ExperimentalClientRequests, never>>();
holds<Equal<keyof ClientRequests, keyof StableClientRequests | keyof ExperimentalClientRequests>>();

// No map has a member for every string, which would make every `params` unknown.
holds<string extends keyof ClientRequests | keyof ServerNotifications | keyof ServerRequests ? false : true>();
