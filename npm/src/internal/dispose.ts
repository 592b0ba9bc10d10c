// `Symbol.asyncDispose` for the versions of Node that do not have it yet. Imported before any class that uses it.

(Symbol as { asyncDispose?: symbol }).asyncDispose ??= Symbol.for('Symbol.asyncDispose');
