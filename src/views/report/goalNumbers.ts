/** The numbers of goals, as few signs as it takes: `2, 3, 5–7`. */
export function goalNumbers(goals: readonly { readonly nr: number }[]): string {
  const spans: { from: number; to: number }[] = [];
  for (const nr of goals.map((goal) => goal.nr).sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && nr === last.to + 1) last.to = nr;
    else spans.push({ from: nr, to: nr });
  }
  return spans
    .map(({ from, to }) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(', ');
}
