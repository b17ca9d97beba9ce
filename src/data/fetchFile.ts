import type { Read } from './readText.ts';

/**
 * Reads files below an absolute address by `fetch`. The promise rejects with the HTTP status of a refusal,
 * `network` where the answer breaks off, and `timeout` where the whole file is not there in time (milliseconds).
 */
export function fetchFile(baseUrl: string | URL, timeout = 20_000): Read {
  return async (path) => {
    const signal = AbortSignal.timeout(timeout);
    let response: Response;
    try {
      response = await fetch(new URL(path, baseUrl), { signal });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
    } catch {
      throw new Error(signal.aborted ? 'timeout' : 'network');
    }
    throw new Error(String(response.status));
  };
}
