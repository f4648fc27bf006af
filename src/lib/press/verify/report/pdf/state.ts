/** How a page draws at a moment. @see ISO 32000-1, 8.4 */
import { isList, type PdfValue } from '../../shown/pdf/values';
import { shared, widened, type Box } from '../box';
import type { PdfEntries, PdfDocument } from './document';
import type { PdfFont } from './fonts';
import { SAME, type Matrix } from './matrix';
import type { Path } from './path';

export interface State {
	readonly matrix: Matrix;
	readonly clip: Box | undefined;
	/** Whether it draws through a shape that is no upright rectangle. */
	readonly isShaped: boolean;
	readonly alpha: number;
	/** Whether what is drawn goes through a mask, or mixes with what lies below. */
	readonly isMasked: boolean;
	readonly isBlended: boolean;
	/** Whether its colours become others on their way. */
	readonly isRecoloured: boolean;
	readonly lineWidth: number;
	readonly font: PdfFont | undefined;
	readonly size: number;
	readonly leading: number;
	readonly spacing: number;
	readonly wordSpacing: number;
	readonly stretch: number;
	readonly rise: number;
	/** Text that is there to be found, and is not seen: of scanned pages. */
	readonly mode: number;
}

export const START: State = {
	matrix: SAME, clip: undefined, isShaped: false, alpha: 1, isMasked: false, isBlended: false, isRecoloured: false, lineWidth: 1,
	font: undefined, size: 1, leading: 0, spacing: 0, wordSpacing: 0, stretch: 1, rise: 0, mode: 0
}; // prettier-ignore

/** Whether a picture that is drawn now shows other colours than its own. */
export function isMixed({ alpha, isMasked, isBlended, isRecoloured }: State): boolean {
	return alpha < 1 || isMasked || isBlended || isRecoloured;
}

/** A group begins as a page does; what held outside happens to all of it in the end. @see ISO 32000-1, 11.6.6 */
export function inGroup(outer: State): State {
	return { ...outer, alpha: 1, isMasked: false, isBlended: false, isRecoloured: isMixed(outer) };
}

/** Entries that change nothing of a picture; of these here what they say is read: `ca`, `BM`, `SMask`, `LW`, `Font`. */
const HARMLESS = /^(?:Type|ca|CA|BM|SMask|LW|Font|LC|LJ|ML|D|RI|OP|op|OPM|FL|SM|SA|AIS|TK|BG2?|UCR2?)$/;
const PLAIN_MODES = ['Normal', 'Compatible'];

/** The state after a dictionary of many settings. @param fontOf what it names as font */
export function stateWith(
	state: State,
	set: PdfEntries,
	file: PdfDocument,
	fontOf: (value: PdfValue | undefined) => PdfFont | undefined
): State {
	const [alpha, width, mode, mask, font] = ['ca', 'LW', 'BM', 'SMask', 'Font'].map((name) =>
		file.resolve(set.get(name))
	);
	// A list of modes is for programs that do not know the first ones.
	const modes = (isList(mode) ? mode : [mode ?? null]).map((each) => file.name(each));
	const changes = [...set].some(([name, value]) => !HARMLESS.test(name) && !isUsual(file.name(value)));
	return {
		...state,
		...(typeof alpha === 'number' ? { alpha } : {}),
		...(typeof width === 'number' ? { lineWidth: width } : {}),
		...(set.has('BM') ? { isBlended: !modes.every((each) => PLAIN_MODES.includes(each)) } : {}),
		...(set.has('SMask') ? { isMasked: file.name(mask) !== 'None' } : {}),
		...(isList(font) ? { font: fontOf(font[0]), size: sizeIn(font[1]) } : {}),
		isRecoloured: state.isRecoloured || changes
	};
}

/** Functions that colours go through may be said to be those that a program has anyway. */
function isUsual(name: string): boolean {
	return name === 'Default' || name === 'Identity';
}

function sizeIn(value: PdfValue | undefined): number {
	return typeof value === 'number' ? value : 1;
}

/** A line with its width. */
export function thickened(line: Box, { lineWidth, matrix }: State): Box {
	const half = (Math.abs(lineWidth) * Math.max(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3]))) / 2;
	return widened(line, half, half);
}

/** What is drawn from now on is shown in this box alone. */
export function within(state: State, box: Box): State {
	const { clip } = state;
	return { ...state, clip: clip ? (shared(clip, box) ?? { ...box, width: 0, height: 0 }) : box };
}

/** What is drawn from now on is shown within the path alone, of which the box is known. */
export function clippedTo(state: State, { box, isUpright }: Pick<Path, 'box' | 'isUpright'>): State {
	return box ? { ...within(state, box), isShaped: state.isShaped || !isUpright } : state;
}
