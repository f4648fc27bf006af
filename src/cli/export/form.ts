/** How a drawing is laid out, as the command line says it: for a purpose, in a size or of proportions, in brief or in full. */
import { BOXES, DEPTHS, PURPOSES, type BriefForm, type Purpose } from '../../lib/figure/brief/purposes';
import {
	FILE_FORM,
	HIGHEST,
	LOWEST,
	NARROWEST,
	PNG_SCALE,
	REPORT_FORM,
	REPORT_SCALE,
	WIDEST,
	type FileForm
} from '../../lib/figure/widths';
import { unknownName } from '../arguments';

/** The values of the options that say it, as they were given. */
export interface FormOptions {
	readonly purpose?: string | undefined;
	readonly depth?: string | undefined;
	readonly size?: string | undefined;
	readonly aspect?: string | undefined;
	readonly width?: string | undefined;
	/** Whether title and subtitle stand in the drawing. */
	readonly title: boolean;
}

export interface ReadForm {
	readonly form: FileForm | BriefForm;
	/** Pixels for each px of a PNG, if nothing else is said. */
	readonly scale: number;
}

/** What a purpose has where nothing else is said. */
interface Standard {
	readonly width: number;
	readonly height?: number;
	readonly scale: number;
	/** Absent where the purpose asks for a box, which the full record does not fill. */
	readonly full?: FileForm;
}

const STANDARDS: Readonly<Record<Purpose, Standard>> = {
	report: { ...sizeOf('cm'), scale: REPORT_SCALE, full: REPORT_FORM },
	slide: { ...sizeOf('slide'), scale: 1 },
	web: { ...sizeOf('brief'), scale: PNG_SCALE, full: FILE_FORM },
	post: { ...sizeOf('square'), scale: 1 }
};

function sizeOf(name: 'cm' | 'slide' | 'brief' | 'square'): { width: number; height?: number } {
	const { width, height } = BOXES[name];
	return { width: rounded(width), ...(height === undefined ? {} : { height: rounded(height) }) };
}

/** px are kept to a thousandth, as files name them. */
function rounded(px: number): number {
	return Math.round(px * 1000) / 1000;
}

/** The form, with all that is wrong with it added to the mistakes; it counts only if there is none. */
export function readForm(options: FormOptions, mistakes: string[]): ReadForm {
	const { title } = options;
	const purpose = named('The purpose', options.purpose, PURPOSES, mistakes);
	const depth = named('The depth', options.depth, DEPTHS, mistakes);
	const isBoxed = options.size !== undefined || options.aspect !== undefined;
	const isFull = depth === 'full' || (depth === undefined && purpose === undefined && !isBoxed);
	if (isFull) return fullForm(options, purpose, isBoxed, mistakes);
	const standard = STANDARDS[purpose ?? 'web'];
	const size = sizeFrom(options, standard, purpose, mistakes);
	return { form: { purpose: purpose ?? 'web', ...size, title }, scale: standard.scale };
}

function fullForm(
	{ width, title }: FormOptions,
	purpose: Purpose | undefined,
	isBoxed: boolean,
	mistakes: string[]
): ReadForm {
	if (isBoxed)
		mistakes.push('In full a figure is as high as its words: --size and --aspect need --depth brief, or take --width.');
	const { full, scale } = STANDARDS[purpose ?? 'web'];
	if (!full)
		mistakes.push(
			`A ${purpose} holds no figure in full: leave --depth out, or take --depth full with --for ${fullPurposes()}.`
		);
	const standard = full ?? FILE_FORM;
	return { form: { width: widthOf(width, mistakes) ?? standard.width, title: title && standard.title }, scale };
}

const fullPurposes = () => PURPOSES.filter((purpose) => STANDARDS[purpose].full).join(' or ');

function named<Name extends string>(
	what: string,
	text: string | undefined,
	known: readonly Name[],
	mistakes: string[]
): Name | undefined {
	const found = known.find((name) => name === text);
	if (text !== undefined && found === undefined) mistakes.push(unknownName(what, text, known));
	return found;
}

interface Size {
	readonly width: number;
	readonly height?: number;
}

function sizeFrom(
	{ size, aspect, width: typed }: FormOptions,
	standard: Standard,
	purpose: Purpose | undefined,
	mistakes: string[]
): Size {
	if (size !== undefined) {
		if (aspect !== undefined) mistakes.push('--size and --aspect say the same in two ways: leave one out.');
		if (typed !== undefined) mistakes.push('--size and --width say the same in two ways: leave one out.');
		return boxOf(size, mistakes) ?? standard;
	}
	const width = widthOf(typed, mistakes);
	if (aspect === undefined) {
		if (width === undefined) return standard;
		const { height } = standard;
		return inBounds(
			{ width, ...(height === undefined ? {} : { height: (width * height) / standard.width }) },
			mistakes
		);
	}
	const ratio = ratioOf(aspect, mistakes);
	if (ratio === undefined) return standard;
	// A slide keeps its height, as projectors do; all others their width.
	const wide = width ?? (purpose === 'slide' ? (standard.height ?? 0) * ratio : standard.width);
	return inBounds({ width: wide, height: wide / ratio }, mistakes, aspect);
}

const PX_OF_UNIT: Readonly<Record<string, number>> = { '': 1, px: 1, cm: 96 / 2.54, mm: 96 / 25.4, in: 96 };

function widthOf(text: string | undefined, mistakes: string[]): number | undefined {
	if (text === undefined) return undefined;
	const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(px|cm|mm|in)?$/.exec(text) ?? [];
	const width = number ? Math.round(Number(number) * (PX_OF_UNIT[unit] ?? 1)) : NaN;
	if (width >= NARROWEST && width <= WIDEST) return width;
	const told = Number.isNaN(width) || unit === '' || unit === 'px' ? '' : ` (${width} px)`;
	mistakes.push(
		`The width is “${text}”${told}. Expected px, cm, mm or in, from ${NARROWEST} to ${WIDEST} px: 740, 16cm, 6.3in.`
	);
	return undefined;
}

function boxOf(text: string, mistakes: string[]): Size | undefined {
	const [, wide, firstUnit, high, lastUnit = ''] =
		/^(\d+(?:\.\d+)?)\s*(px|cm|mm|in)?\s*[x×]\s*(\d+(?:\.\d+)?)\s*(px|cm|mm|in)?$/i.exec(text) ?? [];
	if (wide === undefined || high === undefined) {
		mistakes.push(`The size is “${text}”. Expected width and height in px, cm, mm or in: 16x9cm, 1920x1080.`);
		return undefined;
	}
	const px = (number: string, unit: string) => rounded(Number(number) * (PX_OF_UNIT[unit.toLowerCase()] ?? 1));
	return inBounds({ width: px(wide, firstUnit ?? lastUnit), height: px(high, lastUnit) }, mistakes, text);
}

function ratioOf(text: string, mistakes: string[]): number | undefined {
	const [, wide, high] = /^(\d+(?:\.\d+)?)\s*[:x/]\s*(\d+(?:\.\d+)?)$/.exec(text) ?? [];
	const ratio = Number(wide) / Number(high);
	if (Number.isFinite(ratio) && ratio > 0) return ratio;
	mistakes.push(`The aspect is “${text}”. Expected width to height: 16:9, 4:3, 1:1.`);
	return undefined;
}

/** The size, if a drawing can be made for it; else a mistake that names the nearest that it can. */
function inBounds({ width, height }: Size, mistakes: string[], told = ''): Size {
	const within = (px: number, least: number, most: number) => Math.min(Math.max(px, least), most);
	const nearest = {
		width: within(width, NARROWEST, WIDEST),
		...(height === undefined ? {} : { height: within(height, LOWEST, HIGHEST) })
	};
	if (nearest.width !== width || nearest.height !== height) {
		const words = (size: Size) => [size.width, size.height].flatMap((px) => (px === undefined ? [] : [Math.round(px)]));
		mistakes.push(
			`${told === '' ? 'The size' : `“${told}”`} comes to ${words({ width, ...(height === undefined ? {} : { height }) }).join(' × ')} px. ` +
				`Expected from ${NARROWEST} × ${LOWEST} to ${WIDEST} × ${HIGHEST} px; the nearest is --size ${words(nearest).join('x')}.`
		);
	}
	return {
		width: rounded(nearest.width),
		...(nearest.height === undefined ? {} : { height: rounded(nearest.height) })
	};
}
