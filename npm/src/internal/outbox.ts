// Calls on their way to the native side. Those that are made in one go cross together, once the code that makes them has
// run: a crossing has a thread woken, which costs more than a call.

/** Settled: what follows it runs next. */
const soon = Promise.resolve();

export class Outbox {
  private calls = '';

  constructor(private readonly submit: (calls: string) => void) {}

  put(call: number, op: string, target: number, within: number | null, args: string): void {
    const first = this.calls === '';
    this.calls += `${first ? '[' : ','}[${call},"${op}",${target},${within},${args}]`;
    if (first) void soon.then(this.flush);
  }

  /** Sends what waits: for what must not overtake it. */
  readonly flush = (): void => {
    if (this.calls === '') return;
    const { calls } = this;
    this.calls = '';
    this.submit(`${calls}]`);
  };
}
