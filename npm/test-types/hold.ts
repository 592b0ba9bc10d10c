// What the contract is held with: types that name what is missing or different. Nothing here runs.

/** Compiles only when there is nothing in it: what there is, the compiler's message names. */
export declare function nothing<_Found extends never>(): void;

/** Each may stand for the other. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The members of `Wanted` that `Ours` does not have, or has in another type. More may be there. */
export type Differing<Ours, Wanted> = { [K in keyof Wanted]-?: K extends keyof Ours ? (Same<Ours[K], Wanted[K]> extends true ? never : K) : K }[keyof Wanted];

/** The members that can be read otherwise than is said: what is read may say more. */
export type Unreadable<Ours, Wanted> = { [K in keyof Wanted]-?: K extends keyof Ours ? ([Ours[K]] extends [Wanted[K]] ? never : K) : K }[keyof Wanted];

/** The members that must be given by `Ours`, and need not by `Wanted`. */
export type Demanded<Ours, Wanted> = { [K in keyof Ours]-?: undefined extends Ours[K] ? never : K extends keyof Wanted ? (undefined extends Wanted[K] ? K : never) : K }[keyof Ours];

/** Members that exist in a type, or else their names. */
export type Absent<Ours, Names extends string> = Exclude<Names, keyof Ours>;
