/** Below the site's root: the charts that stand alone, in any language. */
const chartPath = /^(?:\w\w\/)?embed\//;

/** Whether an address is that of one of our charts. `root` = address of the site's start page. */
export function isOurs(address: string, root: string): boolean {
  return address.startsWith(root) && chartPath.test(address.slice(root.length));
}

/** Whether a message with this origin can come from the frame: its address's own, or none in a sandbox. */
export function canSend(origin: string, frame: HTMLIFrameElement): boolean {
  const hasOwn = !frame.sandbox.length || frame.sandbox.contains('allow-same-origin');
  return origin === (hasOwn ? new URL(frame.src).origin : 'null');
}
