/** The command line of `npm run export`, read and validated: all that is wrong with it at once. */
import { FORMAT_NAMES, FORMATS, isWrittenFormat } from '../../lib/press/formats';
import { FILE_FORM, NARROWEST, WIDEST } from '../../lib/figure/widths';
import type { ExportOptions } from '../../build/export/options';
import { readArguments, unknownName } from '../arguments';
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
  --width <width>    What the drawing is laid out for: px (740), cm (16cm) or inches (6.3in), from ${NARROWEST} to ${WIDEST} px;
                     ${FILE_FORM.width} if not said. A px is 1/96 of an inch.
  --scale <number>   Pixels of a PNG for each px, from ${SCALES.least} to ${SCALES.most}; 2 if not said.
  --dpi <number>     The same, told as dots per inch: 300 for print.
  --theme <theme>    light or dark.
  --transparent      Without the card behind the drawing.
  --no-title         Leaves title and subtitle to the caption. Source, standing and caveats stay.
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
	width: { type: 'string' },
	scale: { type: 'string' },
	dpi: { type: 'string' },
	theme: { type: 'string' },
	transparent: { type: 'boolean' },
	'no-title': { type: 'boolean' },
	version: { type: 'string' },
	out: { type: 'string' },
	dir: { type: 'string' },
	json: { type: 'boolean' },
	help: { type: 'boolean' }
} as const;

/** The options, or all mistakes in them; `help` if that was asked for. */
export function readExportOptions(args: readonly string[], dataFolder: string): CommandLine<ExportOptions> {
	const { rest, value, has, mistakes: misread } = readArguments(args, OPTIONS);
	if (has('help')) return { help: true };
	const mistakes = [...misread];
	if (rest.length === 0) mistakes.push('No figure was named. Expected slugs, or “all”.');
	const formats = (value('format') ?? 'png').split(',').map((name) => name.trim().replace(/^\./, ''));
	mistakes.push(
		...formats.filter((name) => !isWrittenFormat(name)).map((name) => unknownName('The format', name, COMMAND_FORMATS))
	);
	const theme = value('theme') ?? 'light';
	if (!THEMES.includes(theme)) mistakes.push(unknownName('The theme', theme, THEMES));
	const width = widthOf(value('width'), mistakes);
	const scale = scaleOf(value('scale'), value('dpi'), mistakes);
	const version = versionOf(value('version'), mistakes);
	if (mistakes.length > 0) return { mistakes };
	const bare = has('transparent');
	return {
		options: {
			slugs: rest.includes('all') ? [] : [...new Set(rest)],
			formats: [...new Set(formats.filter(isWrittenFormat))],
			form: { width, title: !has('no-title') },
			scale,
			look: theme === 'dark' ? (bare ? 'transparent-dark' : 'dark') : bare ? 'transparent' : 'light',
			...(version === undefined ? {} : { version }),
			out: value('out') ?? 'export',
			dir: value('dir') ?? dataFolder,
			json: has('json')
		}
	};
}

const PX_OF_UNIT: Readonly<Record<string, number>> = { '': 1, px: 1, cm: 96 / 2.54, mm: 96 / 25.4, in: 96 };

function widthOf(text: string | undefined, mistakes: string[]): number {
	if (text === undefined) return FILE_FORM.width;
	const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*(px|cm|mm|in)?$/.exec(text) ?? [];
	const width = number ? Math.round(Number(number) * (PX_OF_UNIT[unit] ?? 1)) : NaN;
	if (width >= NARROWEST && width <= WIDEST) return width;
	const told = Number.isNaN(width) || unit === '' || unit === 'px' ? '' : ` (${width} px)`;
	mistakes.push(
		`The width is “${text}”${told}. Expected px, cm, mm or in, from ${NARROWEST} to ${WIDEST} px: 740, 16cm, 6.3in.`
	);
	return FILE_FORM.width;
}

function scaleOf(scale: string | undefined, dpi: string | undefined, mistakes: string[]): number {
	if (scale !== undefined && dpi !== undefined)
		mistakes.push('--scale and --dpi say the same in two ways: leave one out.');
	const times = dpi === undefined ? Number(scale ?? 2) : Number(dpi) / 96;
	if (times >= SCALES.least && times <= SCALES.most) return times;
	mistakes.push(
		dpi === undefined
			? `The scale is “${scale}”. Expected a number from ${SCALES.least} to ${SCALES.most}.`
			: `The resolution is “${dpi}”. Expected dots per inch from ${96 * SCALES.least} to ${96 * SCALES.most}.`
	);
	return 2;
}

function versionOf(text: string | undefined, mistakes: string[]): number | undefined {
	if (text === undefined) return undefined;
	if (!/^[1-9]\d*$/.test(text)) mistakes.push(`The version is “${text}”. Expected its number: 1, 2, …`);
	return Number(text);
}
