// Written by `npm run build`.
export * from './testing.js';
