import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seeded, type Random } from '../bench/synthetic/random';
import { askElsewhere, askFor, WAYS, type Asked, type Known } from './asking';
import { listFiles, type SiteFile } from './files';
import { judge } from './judge';
import { Connections } from './send';

export interface Plan {
	/** The built site. */
	readonly folder: string;
	/** Where it is served, with a slash at the end. */
	readonly site: string;
	readonly requests: number;
	readonly connections: number;
	/** The same seed asks for the same. */
	readonly seed: number;
}

/** A request, and what came of it. */
export interface Outcome {
	readonly kind: string;
	readonly way: Asked['way'];
	readonly address: string;
	/** None if no whole answer came. */
	readonly status: number | undefined;
	readonly faults: readonly string[];
}

/** Sends as many requests as planned, over all connections at once, and judges each answer. */
export async function runLoad({ folder, site, requests, connections, seed }: Plan): Promise<Outcome[]> {
	const random = seeded(seed);
	const files = listFiles(folder);
	const kinds = [...new Set(files.map(({ kind }) => kind))];
	const open = new Connections(connections);
	const known = new Map<string, Promise<Known>>();
	const outcomes: Outcome[] = [];
	const one = async (): Promise<void> => {
		const { asked, content } = await choose();
		const { way, address, headers, file } = asked;
		const kind = way === 'missing' || way === 'no slash' ? way : file.kind;
		const outcome = await open.ask(site + address, way === 'HEAD' ? 'HEAD' : 'GET', headers).then(
			(answer) => ({ status: answer.status, faults: judge(asked, answer, content) }),
			(error: unknown) => ({ status: undefined, faults: [`no answer: ${String(error)}`] })
		);
		outcomes.push({ kind, way, address, ...outcome });
	};
	const choose = async (): Promise<{ asked: Asked; content: Buffer }> => {
		// Chance is asked before anything is waited for: so the order of the answers does not change what is asked.
		const own = seeded(random.whole(0, 2 ** 31 - 1));
		const kind = own.whole(0, kinds.length + 1);
		const read = ({ path }: SiteFile) => readFile(join(folder, path));
		if (kind >= kinds.length) {
			const asked = askElsewhere(kind === kinds.length ? 'missing' : 'no slash', files, own);
			return { asked, content: await read(asked.file) };
		}
		const file = pick(
			files.filter((other) => other.kind === kinds[kind]),
			own
		);
		const way = pick(WAYS, own);
		const content = await read(file);
		const before = known.get(file.address) ?? meet(site + file.address);
		known.set(file.address, before);
		return { asked: askFor(file, way, await before, content.length, own), content };
	};
	const meet = async (url: string): Promise<Known> => {
		const { headers } = await open.ask(url, 'HEAD');
		return { etag: headers.etag ?? '', modified: headers['last-modified'] ?? '' };
	};
	let left = requests;
	const work = async (): Promise<void> => {
		while (left > 0) {
			left -= 1;
			await one();
		}
	};
	try {
		await Promise.all(Array.from({ length: connections }, work));
	} finally {
		open.close();
	}
	return outcomes;
}

function pick<Thing>(things: readonly Thing[], random: Random): Thing {
	const [first, ...others] = things;
	if (first === undefined) throw new Error('The site has no files.');
	return random.one([first, ...others]);
}
