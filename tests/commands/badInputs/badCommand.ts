/** Runs a command of the list of bad inputs as people do, in a copy of the small dataset, and tells what came of it. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblems } from '../../../src/lib/dataset/problems/report';
import type { Answer, BadInput } from '../../unit/dataset/badInputs';
import { SmallFolder } from '../../unit/dataset/smallDataset';
import { BUNDLED } from '../bundleOnce';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FONT = join(ROOT, 'node_modules/@expo-google-fonts/public-sans/700Bold/PublicSans_700Bold.ttf');
/** What Node is given to start a command. @param bundled the folder of those that are bundled */
function startOf(command: string, bundled: string): readonly string[] {
	if (BUNDLED.includes(command)) return [join(bundled, `${command}.js`)];
	return ['--import', import.meta.resolve('tsx'), join(ROOT, `src/cli/${command}.ts`)];
}

/** Nothing here needs as long; whoever still runs then hangs. */
const HANGS_AFTER = 200_000;

/** What there is in a folder, byte for byte; of what is no ordinary file, that it is there. */
function contentOf(folder: string): string {
	const hash = createHash('sha256');
	for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
		const path = join(folder, name);
		const file = lstatSync(path, { throwIfNoEntry: false });
		// A name that is no UTF-8 leads nowhere when it is read as a text.
		if (!file) continue;
		hash.update(`${name} ${file.mode} ${file.size}\n`);
		if (file.isFile() && file.size < 5_000_000) hash.update(readFileSync(path));
	}
	return hash.digest('hex');
}

interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly told: string;
}

/** Runs it to its end; `interrupt` presses Ctrl-C until then. */
function ended(args: readonly string[], folder: string, env: NodeJS.ProcessEnv, interrupt: boolean): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
		let told = '';
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding('utf8').on('data', (text: string) => void (told += text));
		const pressing = interrupt ? setInterval(() => child.kill('SIGINT'), 500) : undefined;
		const hanging = setTimeout(() => child.kill('SIGKILL'), HANGS_AFTER);
		child.on('error', reject).on('close', (code, signal) => {
			clearInterval(pressing);
			clearTimeout(hanging);
			resolve({ code, signal, told });
		});
	});
}

/**
 * An answer that is wrong whatever was wanted of it carries the reason.
 * @param bundled the folder of the bundled commands
 */
export async function answerOf(input: BadInput, bundled: string): Promise<Answer & { readonly broken?: string }> {
	const { setup, npm, run = [], interrupt = false } = input;
	const small = new SmallFolder();
	const env = {
		...process.env,
		...{
			CITED_FIGURES_DATA: small.dir,
			CITED_FIGURES_TEXTS: small.texts,
			START: startOf('data', bundled).join(' '),
			FONT
		},
		...input.env
	};
	if (setup !== undefined) execFileSync('sh', ['-c', setup], { cwd: small.root, env });
	const before = contentOf(small.root);
	const args = startOf(npm ?? 'data', bundled);
	const given = run.map((argument) => argument.replace('$ROOT', small.root));
	const {
		code,
		signal,
		told: all
	} = await ended([...args, ...given], npm === undefined ? small.root : ROOT, env, interrupt);
	const told = all.replaceAll(`${small.root}/`, '').replaceAll('dataset/', '');
	const refused = code !== 0;
	const answer = { refused, told };
	if (interrupt) return signal === 'SIGINT' || code === 130 ? answer : { ...answer, broken: 'Ctrl-C did not end it' };
	if (code === null) return { ...answer, broken: 'it hung' };
	if (/^ {4}at /m.test(told)) return { ...answer, broken: 'it told a stack' };
	if (refused && contentOf(small.root) !== before)
		return { ...answer, broken: 'it was refused, and something written' };
	if (!refused && (run[0] === 'publish' || run[0] === 'rename')) {
		const { problems } = small.load();
		if (problems.length > 0) return { ...answer, broken: `it left the dataset broken: ${formatProblems(problems)}` };
	}
	return answer;
}
