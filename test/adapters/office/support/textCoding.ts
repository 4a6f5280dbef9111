import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';

// jsdom has none of them.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: <T>(value: T): T => deserialize(serialize(value)) as T,
});
