/**
 * Ends this process when npm, which started it, is gone. A signal to npm reaches only the shell between npm and us, so
 * without this a stopped `npm start` would go on serving. (Ctrl-C reaches everyone.)
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
