/** How a file looks: its colours, and whether there is a ground. The layout is the same in every look. */
import { DARK, LIGHT } from '../charts/marks/tokens';

export const LOOKS = ['light', 'dark', 'transparent', 'transparent-dark'] as const;
/** The transparent ones have no card behind them; the second of them is made for dark grounds. */
export type Look = (typeof LOOKS)[number];

const darkByName = new Map(Object.entries(DARK));
const darkOf = new Map(Object.entries(LIGHT).map(([name, colour]) => [colour, darkByName.get(name)]));

/** A tag with its attributes, in whose values a “>” may stand. */
const TAG = /<[a-z](?:[^>"]|"[^"]*")*>/gi;

/** A drawing, whose attributes carry the light colours, in another look. Colours change where they are a whole attribute. */
export function inLook(drawing: string, look: Look): string {
	const bare = look.startsWith('transparent') ? drawing.replace(`fill="${LIGHT.card}"`, 'fill="none"') : drawing;
	if (!look.endsWith('dark')) return bare;
	return bare.replace(TAG, (tag) =>
		tag.replace(/="(#[0-9a-f]{6})"/g, (_, colour: string) => `="${darkOf.get(colour) ?? colour}"`)
	);
}

/** What stands behind a picture of that look: paper shows through a transparent one. */
export function groundOf(look: Look): string {
	if (look.startsWith('transparent')) return 'none';
	return look === 'dark' ? DARK.card : LIGHT.card;
}
