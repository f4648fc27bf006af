/** The command line of `npm run export`, read and validated: all that is wrong with it at once. */
import { PURPOSES } from '../../lib/figure/brief/purposes';
import { FORMAT_NAMES, FORMATS, isWrittenFormat, type WrittenFormat } from '../../lib/press/formats';
import { FILE_FORM, HIGHEST, LOWEST, NARROWEST, WIDEST } from '../../lib/figure/widths';
import type { CollectionPlace, ExportOptions } from '../../build/export/options';
import { COLLECTION_FORMATS } from '../../lib/press/collection/collection';
import { readArguments, unknownName } from '../arguments';
import { readForm } from './form';
import type { CommandLine } from '../obey';

/** What the command writes: all but what is packed from other files of a site. */
const COMMAND_FORMATS = FORMAT_NAMES.filter(isWrittenFormat);
const THEMES = ['light', 'dark'];
/** Pixels for each px; what is larger would not fit into memory. */
const SCALES = { least: 0.5, most: 8 } as const;

export const EXPORT_HELP = `Usage: npm run export -- <slug …|all> [options]

Writes figures as files that carry their quotes, their sources and their fingerprints.

Options
  --format <list>    One or more of these, with commas between; png if not said.
${COMMAND_FORMATS.map((name) => `                       ${name.padEnd(18)} ${FORMATS[name].words}`).join('\n')}
  --for <purpose>    Where they will stand: report (16 × 9 cm at 300 dpi), slide (1920 × 1080), web (740 px) or
                     post (1080 × 1080): in brief, with no text too small to read there.
  --aspect <w:h>     Other proportions: 16:9, 4:3, 1:1.
  --size <size>      Another size, in px of the layout, cm, mm or in: 16x9cm, 1920x1080; from ${NARROWEST} × ${LOWEST} to ${WIDEST} × ${HIGHEST} px.
  --depth <depth>    brief: the words, the plot, one line of standing, a short source; full: the whole record. Brief if a
                     purpose, a size or an aspect is said, else full.
  --width <width>    What the drawing is laid out for: px (740), cm (16cm) or inches (6.3in), from ${NARROWEST} to ${WIDEST} px;
                     ${FILE_FORM.width} if not said. A px is 1/96 of an inch.
  --scale <number>   Pixels of a PNG for each px, from ${SCALES.least} to ${SCALES.most}; 2 if not said,
                     300 / 96 for reports, 1 for slides and posts.
  --dpi <number>     The same, told as dots per inch: 300 for print.
  --theme <theme>    light or dark.
  --transparent      Without the card behind the drawing.
  --no-title         Leaves the title to the caption, in brief quotes and source too. Standing and caveats stay.
  --into <file>      All figures, in their order, as one file: report.docx (numbered captions, one bibliography), slides.pptx
                     (a slide each), table.csv, or bundle.zip with all of it.
  --version <n>      A published version instead of the current one.
  --out <folder>     Where the files go; “export” if not said.
  --dir <folder>     The dataset; by default $CITED_FIGURES_DATA, else “data”.
  --json             Prints what was written as JSON.
  --help             Prints this.

SITE_URL and BASE_PATH give the address that files carry. A file that is there already is replaced, and only when all
files are whole. The same figure with the same options gives the same bytes.

Exit code: 0 if all was written, 1 if something could not be, 2 if the command is not understood, 130 if it was stopped.`;

const OPTIONS = {
	format: { type: 'string' },
	for: { type: 'string' },
	aspect: { type: 'string' },
	size: { type: 'string' },
	depth: { type: 'string' },
	width: { type: 'string' },
	scale: { type: 'string' },
	dpi: { type: 'string' },
	theme: { type: 'string' },
	transparent: { type: 'boolean' },
	'no-title': { type: 'boolean' },
	into: { type: 'string' },
	version: { type: 'string' },
	out: { type: 'string' },
	dir: { type: 'string' },
	json: { type: 'boolean' },
	help: { type: 'boolean' }
} as const;

/** The options, or all mistakes in them; `help` if that was asked for. */
export function readExportOptions(args: readonly string[], dataFolder: string): CommandLine<ExportOptions> {
	const { rest, value, has, named, mistakes: misread } = readArguments(args, OPTIONS);
	if (has('help')) return { help: true };
	const mistakes = [...misread];
	if (rest.length === 0) mistakes.push('No figure was named. Expected slugs, or “all”.');
	const formats = (value('format') ?? 'png').split(',').map((name) => name.trim().replace(/^\./, ''));
	mistakes.push(
		...formats.filter((name) => !isWrittenFormat(name)).map((name) => unknownName('The format', name, COMMAND_FORMATS))
	);
	mistakes.push(...misplaced(formats.filter(isWrittenFormat), value('for')));
	const theme = value('theme') ?? 'light';
	if (!THEMES.includes(theme)) mistakes.push(unknownName('The theme', theme, THEMES));
	const said = { purpose: value('for'), depth: value('depth'), size: value('size'), aspect: value('aspect') };
	const laidOut = readForm({ ...said, width: value('width'), title: !has('no-title') }, mistakes);
	const scale = scaleOf(value('scale'), value('dpi'), mistakes) ?? laidOut.scale;
	const version = versionOf(value('version'), mistakes);
	const into = placeOf(value('into'), named, mistakes);
	if (mistakes.length > 0) return { mistakes };
	const bare = has('transparent');
	return {
		options: {
			slugs: rest.includes('all') ? [] : [...new Set(rest)],
			formats: [...new Set(formats.filter(isWrittenFormat))],
			form: laidOut.form,
			scale,
			look: theme === 'dark' ? (bare ? 'transparent-dark' : 'dark') : bare ? 'transparent' : 'light',
			...(version === undefined ? {} : { version }),
			...(into === undefined ? {} : { into }),
			out: value('out') ?? 'export',
			dir: value('dir') ?? dataFolder,
			json: has('json')
		}
	};
}

/** Of each format that stands in one place alone, if another was asked for, what works. */
function misplaced(formats: readonly WrittenFormat[], purpose: string | undefined): string[] {
	if (!PURPOSES.some((each) => each === purpose)) return [];
	return formats.flatMap((format) => {
		const { name, purpose: own } = FORMATS[format];
		if (own === undefined || own === purpose) return [];
		const others = COMMAND_FORMATS.filter(
			(each) => FORMATS[each].from === 'scene' || FORMATS[each].purpose === purpose
		);
		return [
			`A ${name} (${format}) is no file for --for ${purpose}: take --for ${own} --format ${format}, or with --for ${purpose} one of ${others.join(', ')}.`
		];
	});
}

/** Undefined where neither is said. */
function scaleOf(scale: string | undefined, dpi: string | undefined, mistakes: string[]): number | undefined {
	if (scale === undefined && dpi === undefined) return undefined;
	if (scale !== undefined && dpi !== undefined)
		mistakes.push('--scale and --dpi say the same in two ways: leave one out.');
	const times = dpi === undefined ? Number(scale) : Number(dpi) / 96;
	if (times >= SCALES.least && times <= SCALES.most) return times;
	mistakes.push(
		dpi === undefined
			? `The scale is “${scale}”. Expected a number from ${SCALES.least} to ${SCALES.most}.`
			: `The resolution is “${dpi}”. Expected dots per inch from ${96 * SCALES.least} to ${96 * SCALES.most}.`
	);
	return undefined;
}

function versionOf(text: string | undefined, mistakes: string[]): number | undefined {
	if (text === undefined) return undefined;
	if (!/^[1-9]\d*$/.test(text)) mistakes.push(`The version is “${text}”. Expected its number: 1, 2, …`);
	return Number(text);
}

/** What decides how single files look; a collection has its own look. */
const OF_SINGLE_FILES = [
	'format',
	'for',
	'aspect',
	'size',
	'depth',
	'width',
	'scale',
	'dpi',
	'theme',
	'transparent',
	'no-title',
	'out'
];

function placeOf(path: string | undefined, named: readonly string[], mistakes: string[]): CollectionPlace | undefined {
	if (path === undefined) return undefined;
	const others = named.filter((name) => OF_SINGLE_FILES.includes(name)).map((name) => `--${name}`);
	if (others.length > 0)
		mistakes.push(`--into writes one file of all figures, with a look of its own: leave ${others.join(', ')} out.`);
	const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
	const format = COLLECTION_FORMATS.find((each) => each === ending);
	if (format) return { path, format };
	mistakes.push(
		`--into names “${path}”. Expected a file that ends in ${COLLECTION_FORMATS.map((each) => `.${each}`).join(', ')}.`
	);
	return undefined;
}
