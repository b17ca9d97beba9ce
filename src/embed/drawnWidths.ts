/**
 * The widths for which a picture by Plot is drawn, in px. Each is stretched up to the next one, by less than a third:
 * its type stays between 13 and 17 px. A class in ExploreEmbed shows each.
 */
export const drawnWidths = [248, 330, 430, 560, 720, 928] as const;
