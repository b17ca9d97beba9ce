import { createHash } from 'node:crypto';

/** A short name for a content: another content has another name, so that a browser may keep the file for ever. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
