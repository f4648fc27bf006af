/** What lies over pictures, where things lie at places of their own: on slides, and in groups. */
import { shared, widened, type Box } from './box';

/** One of the things that are drawn one after the other. */
export interface Drawn {
	/** Where it lies; undefined where that is not known. */
	readonly box: Box | undefined;
	/** How far it may reach: words that are too many for their box, points of callouts. Undefined if anywhere. */
	readonly reach: Box | undefined;
}

export const COVERED = 'Something else lies over it in the report.';
export const PERHAPS_COVERED = 'Something else in the report may lie over it: look at it there.';

export const ANIMATED = 'It is animated in the report: only what it shows at rest was compared.';

/** What reaches less far into a picture, as a part of it, lies beside it: programs round, and boxes of words have margins. */
const EDGE = 0.02;

/** What of a picture is not seen, or perhaps not. @param later what is drawn after it */
export function overWords(
	picture: Box | undefined,
	later: readonly Drawn[]
): { readonly treatment: string[]; readonly doubts: string[] } {
	const inner = picture && widened(picture, -EDGE * picture.width, -EDGE * picture.height);
	const isOver = (box: Box | undefined) => inner !== undefined && box !== undefined && touches(box, inner);
	const mayBeOver = ({ reach }: Drawn) => inner === undefined || reach === undefined || touches(reach, inner);
	if (later.some(({ box }) => isOver(box))) return { treatment: [COVERED], doubts: [] };
	return { treatment: [], doubts: later.some(mayBeOver) ? [PERHAPS_COVERED] : [] };
}

/** A line has no width of its own. */
function touches(box: Box, inner: Box): boolean {
	const least = 1e-6 * (inner.width + inner.height);
	return shared(widened(box, least, least), inner) !== undefined;
}

interface Words {
	readonly paragraphs: readonly string[];
	/** Of the letters, in the unit of the box. */
	readonly size: number;
	/** Whether lines go on, however long they are. */
	readonly isUnbroken: boolean;
}

/** How wide a letter is, beside its size. */
const LETTER = 0.55;

/** How far words reach that may be too many for their box. */
export function spilled(box: Box, { paragraphs, size, isUnbroken }: Words): Box {
	const lengthOf = (text: string) => text.length * LETTER * size;
	const whole = isUnbroken ? paragraphs : paragraphs.flatMap((text) => text.split(/\s+/));
	const across = Math.max(0, whole.map(lengthOf).reduce((one, other) => Math.max(one, other), 0) - box.width);
	const linesOf = (text: string) => Math.max(1, Math.ceil(lengthOf(text) / Math.max(box.width, LETTER * size)));
	const lines = paragraphs.reduce((sum, text) => sum + (isUnbroken ? 1 : linesOf(text)), 0);
	const isEmpty = paragraphs.every((text) => text.trim() === '');
	return isEmpty ? box : widened(box, across, Math.max(0, lines * 1.3 * size - box.height));
}
