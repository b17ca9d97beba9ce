/** The colours of the statuses in their order, and of what is outside the filter. */
export const statusColours = ['#1f3d82', '#1f9cda', '#8f7200', '#580f30', '#d5d9de'] as const;
export const onColours = ['#ffffff', '#0b1526', '#ffffff', '#ffffff', '#4f545b'] as const;
/** The statuses as signs: a status is never colour alone. */
export const statusSigns = ['✓', '◕', '◑', '✕', '–'] as const;
export const dimmed = '#e3e6ea';
export const neutral = '#87919e';
