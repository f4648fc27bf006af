/** `npm run cite`: how to cite figures and the works that they draw, in the styles of the pages or in any other. */
import { figureAddress } from '../build/figureAddress';
import { explainSystemError, messageOf } from '../build/systemError';
import { loadDataset } from '../lib/dataset/load';
import { nearestName } from '../lib/dataset/problems/names';
import { disk } from '../lib/dataset/ports/disk';
import { readAtMost } from '../lib/dataset/ports/files';
import { formatProblems } from '../lib/dataset/problems/report';
import type { Figure } from '../lib/dataset/types';
import { citationIn, citationsOf } from '../lib/press/cite/citations';
import { cslOfFigure, cslOfQuoted, type CslItem } from '../lib/press/cite/csl';
import { STYLE_NAMES, STYLES } from '../lib/press/cite/styles';
import { settings } from '../lib/settings.js';
import { readArguments } from './arguments';
import { obey, type CommandLine, type Talk } from './obey';
import { isCommand } from './terminal';

/** The longest of the collection has 150,000. */
const MOST_STYLE_BYTES = 2_000_000;

interface CiteOptions {
	readonly slugs: readonly string[];
	/** A file of the Citation Style Language. */
	readonly style?: string;
	readonly dir: string;
}

const HELP = `Usage: npm run cite -- <slug …> [options]

Prints how to cite figures: the source for the fact, the figure for the drawing; each as a reference and in the text, and
the note below a figure. In ${Object.values(STYLES).join(', ')}, or in the style of a file.

Options
  --style <file>  A style of the Citation Style Language (.csl), as https://github.com/citation-style-language/styles has
                  some thousand of.
  --dir <folder>  The dataset; by default $CITED_FIGURES_DATA, else “data”.
  --help          Prints this.`;

const OPTIONS = { style: { type: 'string' }, dir: { type: 'string' }, help: { type: 'boolean' } } as const;

function readOptions(args: readonly string[], dataFolder: string): CommandLine<CiteOptions> {
	const { rest, value, has, mistakes: misread } = readArguments(args, OPTIONS);
	if (has('help')) return { help: true };
	const mistakes = [...misread, ...(rest.length === 0 ? ['No figure was named.'] : [])];
	if (mistakes.length > 0) return { mistakes };
	const style = value('style');
	return { options: { slugs: rest, dir: value('dir') ?? dataFolder, ...(style === undefined ? {} : { style }) } };
}

/** Runs a command line (without the program's name) and returns the exit code. */
export function citeCommand(args: readonly string[], talk: Talk): Promise<number> {
	return obey({ name: 'npm run cite', help: HELP, read: readOptions, run: cite }, args, talk);
}

async function cite({ slugs, style, dir }: CiteOptions, { print, complain }: Talk): Promise<number> {
	const { dataset, problems } = loadDataset({ files: disk, dir, textDirs: settings().textDirs });
	if (!dataset) {
		complain(formatProblems(problems));
		return 1;
	}
	const known = new Map(dataset.figures.map((figure) => [figure.slug, figure]));
	try {
		const written = style === undefined ? undefined : readStyle(style);
		for (const slug of slugs) {
			const figure = known.get(slug);
			const nearest = figure ? undefined : nearestName(slug, [...known.keys()]);
			if (!figure) throw new Error(`There is no figure “${slug}”.${nearest ? ` Perhaps “${nearest}”?` : ''}`);
			print(citedLines(figure, written).join('\n'));
		}
	} catch (error) {
		complain(explainSystemError(error) ?? messageOf(error));
		return 1;
	}
	return 0;
}

/** A file of the Citation Style Language. */
interface Style {
	readonly path: string;
	readonly text: string;
}

/** @throws {Error} that names the file, if it is no style */
function inStyle({ path, text }: Style, item: CslItem): ReturnType<typeof citationIn> {
	try {
		return citationIn(text, item);
	} catch (error) {
		throw new Error(`${path}: ${messageOf(error)}`, { cause: error });
	}
}

/** @throws {Error} that names the file and says why it cannot be read */
function readStyle(path: string): Style {
	const file = readAtMost(disk, path, MOST_STYLE_BYTES);
	if ('refused' in file) {
		const expected = file.tooLarge ? `at most ${MOST_STYLE_BYTES} bytes` : 'a style (.csl) in an ordinary file';
		throw new Error(`${path}: ${file.refused}. Expected ${expected}.`);
	}
	return { path, text: new TextDecoder().decode(file.bytes) };
}

/** What is printed of a figure, one citation a line. */
function citedLines(figure: Figure, style: Style | undefined): string[] {
	const address = figureAddress(figure.slug);
	if (style !== undefined) {
		const works = figure.sources.map((source) => cslOfQuoted(figure, source));
		const cited = [...works, cslOfFigure(figure, address)].map((item) => inStyle(style, item));
		return [
			...cited.flatMap(({ reference, inText }) => [reference, `  in the text: ${inText}`]),
			...cited.slice(-1).map(({ noteOn }) => `  below the figure: ${noteOn(works)}`)
		];
	}
	const { figure: own, sources, inText, note } = citationsOf(figure, address);
	return STYLE_NAMES.flatMap((name) => [
		`${STYLES[name]}:`,
		...sources.flatMap((source, i) => [source[name], `  in the text: ${inText.sources[i]?.[name] ?? ''}`]),
		own[name],
		`  in the text: ${inText.figure[name]}`,
		`  below the figure: ${note[name]}`
	]);
}

if (isCommand(import.meta.url))
	process.exitCode = await citeCommand(process.argv.slice(2), { print: console.log, complain: console.error });
