/** How a chart tells the page around it how high it is; the number counts up when this changes. */
export const messageVersion = 1;
const heightType = 'zielspiegel:height';
const askType = 'zielspiegel:ask';

/** What a host can believe: no chart is lower or higher. */
const [least, most] = [50, 10_000];

/** The messages of one height: ours, Datawrapper's, which many content management systems listen for, and AMP's. */
export function heightMessages(name: string, height: number): readonly object[] {
  return [
    { type: heightType, v: messageVersion, id: name, height },
    { 'datawrapper-height': { [name]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
  ];
}

/** What a host says that came later than the chart. */
export const askMessage = { type: askType, v: messageVersion } as const;

/** The height that a message says; `null` for everything that is not exactly our message. Never throws. */
export function readHeight(data: unknown): number | null {
  const message = fieldsOf(data);
  if (message?.type !== heightType || message.v !== messageVersion) return null;
  const { height } = message;
  return typeof height === 'number' && Number.isInteger(height) && height >= least && height <= most
    ? height
    : null;
}

export function isAsked(data: unknown): boolean {
  const message = fieldsOf(data);
  return message?.type === askType && message.v === messageVersion;
}

/** A message's own fields; it may be anything, and its getters may throw. */
function fieldsOf(data: unknown): Readonly<Record<string, unknown>> | null {
  try {
    if (typeof data !== 'object' || data === null) return null;
    const { type, v, height } = data as Record<string, unknown>;
    return { type, v, height };
  } catch {
    return null;
  }
}
