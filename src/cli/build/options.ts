/** The command line of `npm run build`. */
import type { Shard } from '../../build/shard';
import type { BuildOptions } from '../../build/site';
import { shorten } from '../../lib/dataset/problems/show';
import { readArguments } from '../arguments';

export const BUILD_HELP = `Usage: npm run build [-- options]

Builds the site into the folder “build”: pages, embeds, and every file of every figure.

Options
  --shard <i>/<n>    Builds the i-th of n shards, into “shards/<i>-of-<n>”. Shards can be built at the same time, on one machine
                     or many; copied into one folder they are the site, byte for byte. The first one also makes what belongs
                     to no figure alone. With <n> alone the number is that of JOB_COMPLETION_INDEX, which counts from 0.
  --pieces <n>       Makes the pages in n pieces, two at a time. Else in two where there are 100 figures or more, and never
                     more than 500 figures in one: what a process holds in memory stays within bounds.
  --force            Makes every figure again. Else those whose data, and all else that they are made of, are the same as in
                     the last build are taken from it.
  --whole <folder>   Builds nothing: says whether the shards that were copied into a folder are the whole site.
  --json             Prints one object: {"folder": …, "seconds": …}, or {"error": …}. All else goes to the channel for messages.
  --help             Prints this.

SITE_URL and BASE_PATH say where it will be published; CITED_FIGURES_DATA is the dataset, else “data”.`;

const OPTIONS = {
	shard: { type: 'string' },
	pieces: { type: 'string' },
	force: { type: 'boolean' },
	// As it was called until November 2026.
	anew: { type: 'boolean' },
	whole: { type: 'string' },
	json: { type: 'boolean' },
	help: { type: 'boolean' }
} as const;

export type BuildCommand =
	| { readonly do: 'help' }
	| { readonly do: 'inspect'; readonly folder: string; readonly json?: true }
	| ({ readonly do: 'build'; readonly json?: true } & BuildOptions);

/** What may stand beside `--whole`. */
const OF_WHOLE: readonly string[] = ['whole', 'json'];

/**
 * @param index the number of a pod of a Kubernetes Job, from 0
 * @throws {Error} with all that is wrong
 */
export function readBuildCommand(args: readonly string[], index?: number): BuildCommand {
	const { rest, value, has, named, mistakes } = readArguments(args, OPTIONS);
	if (has('help')) return { do: 'help' };
	const [extra] = rest;
	const all = [
		...mistakes,
		...(extra === undefined ? [] : [`“${shorten(extra)}” is no option.`]),
		...(value('whole') !== undefined ? named.filter((name) => !OF_WHOLE.includes(name)) : []).map(
			(name) => `--whole builds nothing, so that it takes no --${name}.`
		)
	];
	if (all.length > 0) throw new Error([...all, 'What is understood: npm run build -- --help'].join('\n'));
	const json = has('json') ? { json: true as const } : {};
	const folder = value('whole');
	if (folder !== undefined) return { do: 'inspect', folder, ...json };
	const shard = readShard(numbered(value('shard'), index));
	const pieces = readPieces(value('pieces'));
	return {
		do: 'build',
		...json,
		force: has('force') || has('anew'),
		...(shard ? { shard } : {}),
		...(pieces ? { pieces } : {})
	};
}

function readPieces(text: string | undefined): number | undefined {
	if (text === undefined || /^[1-9]\d{0,3}$/.test(text)) return text === undefined ? undefined : Number(text);
	throw new Error(`--pieces is “${shorten(text)}”. Expected how many: a whole number from 1 to 9999.`);
}

/** `4` and the index 1 → `2/4`. */
function numbered(shard: string | undefined, index: number | undefined): string | undefined {
	if (shard === undefined || !/^\d+$/.test(shard)) return shard;
	if (index === undefined)
		throw new Error(
			`The shard is “${shard}” of them, and JOB_COMPLETION_INDEX does not say which. Expected 1/${shard}.`
		);
	return `${index + 1}/${shard}`;
}

/**
 * `2/4` is the second of four.
 */
function readShard(value: string | undefined): Shard | undefined {
	if (value === undefined || value === '') return undefined;
	const [, number, count] = (/^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value) ?? []).map(Number);
	if (number === undefined || count === undefined || number > count)
		throw new Error(
			`The shard is “${shorten(value)}”. Expected its number and how many there are: 1/4, 2/4, 3/4 or 4/4.`
		);
	return { number, count };
}
