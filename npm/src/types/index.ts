// The types of the public surface, in one place.

export type * from './events';
export type * from './handles';
export type * from './options';
export type * from './plugins';
export type * from './pool';
export type * from './requests';
export type * from './results';
export type * from './tools';
