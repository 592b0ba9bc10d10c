// `Symbol.asyncDispose` for the versions of Node that do not have it yet. Imported before any class that uses it.

/** For what is disposed of after what it belongs to: then there is nothing left to do. */
export function unlessClosed(error: { reason?: string }): void {
  if (error.reason !== 'CLOSED') throw error;
}

(Symbol as { asyncDispose?: symbol }).asyncDispose ??= Symbol.for('Symbol.asyncDispose');
