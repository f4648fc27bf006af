/**
 * The dataset’s folder for the desk of this machine: read and written over HTTP by whoever has the token of the start line, from the
 * page of this server alone.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { replaceFiles } from '../data/replaceFiles';

/** Where it is asked for, below the site. */
export const FOLDER_PATH = '/desk/folder.json';
const MOST_BYTES = 20_000_000;
/** What may be written: the files that a dataset is made of, and none that a program runs. */
const WRITABLE = /^(?:dataset|(?:sources|claims|figures|checks)\/[a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/u;
const READABLE = /\.(?:yaml|json)$/u;

const asked = z.strictObject({
	files: z
		.array(
			z.strictObject({
				path: z.string().regex(WRITABLE),
				/** As the page had read it: another one was written meanwhile. */
				was: z.string(),
				text: z.string()
			})
		)
		.min(1)
});

export function newToken(): string {
	return randomBytes(24).toString('base64url');
}

/** Why a request is not answered: its status, and a sentence. */
class Refused extends Error {
	constructor(
		readonly status: number,
		message: string
	) {
		super(message);
	}
}

/** @param otherwise answers all that is not for the folder */
export function folderListener(
	{ dir, token, basePath }: { readonly dir: string; readonly token: string; readonly basePath: string },
	otherwise: RequestListener
): RequestListener {
	return (request, response) => {
		if (!isOwnHost(request)) return answer(response, 403, { refused: 'This server answers to 127.0.0.1 alone.' });
		if (request.url?.split('?', 1)[0] !== basePath + FOLDER_PATH) return otherwise(request, response);
		handled(request, dir, token).then(
			(content) => answer(response, 200, content),
			(error: unknown) =>
				error instanceof Refused
					? answer(response, error.status, { refused: error.message })
					: answer(response, 500, { refused: error instanceof Error ? error.message : String(error) })
		);
	};
}

async function handled(request: IncomingMessage, dir: string, token: string): Promise<object> {
	const { origin, authorization = '', 'sec-fetch-site': site } = request.headers;
	const isForeign = origin !== undefined && origin !== `http://${request.headers.host ?? ''}`;
	if (isForeign || (site !== undefined && site !== 'same-origin'))
		throw new Refused(403, 'Only the desk’s own page may ask for the folder.');
	if (!isSame(authorization, `Bearer ${token}`))
		throw new Refused(401, 'The token is another. Open the address that the command “desk” has printed last.');
	if (request.method === 'GET') return { name: relative(dirname(resolve(dir)), resolve(dir)), files: filesOf(dir) };
	if (request.method !== 'PUT') throw new Refused(405, 'The folder is read with GET and written with PUT.');
	if (origin === undefined) throw new Refused(403, 'Whoever writes says from where: the request has no Origin.');
	write(dir, await bodyOf(request));
	return { written: true };
}

/** Other names may lead here too: a page elsewhere could have its own name lead to this machine. */
function isOwnHost({ headers, socket }: IncomingMessage): boolean {
	const port = socket.localPort ?? 0;
	return [`127.0.0.1:${port}`, `localhost:${port}`].includes(headers.host ?? '');
}

function isSame(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}

/** Path from the folder → text. What is hidden, and links, are passed over. */
function filesOf(dir: string): Record<string, string> {
	const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && READABLE.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => [relative(dir, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const);
	return Object.fromEntries(entries.filter(([path]) => !/(?:^|\/)\./u.test(path)));
}

/** All of them or none. */
function write(dir: string, body: string): void {
	const read = asked.safeParse(parsed(body));
	if (!read.success)
		throw new Refused(
			400,
			`Nothing was written: ${read.error.issues[0]?.message ?? ''} (${read.error.issues[0]?.path.join('.') ?? ''}).`
		);
	const root = realpathSync(dir);
	for (const { path, was } of read.data.files) {
		const place = join(root, path);
		const isThere = lstatSync(place, { throwIfNoEntry: false });
		if (!isThere?.isFile() || !realpathSync(place).startsWith(root + sep))
			throw new Refused(409, `Nothing was written: “${path}” is no file of the dataset any more.`);
		if (readFileSync(place, 'utf8') !== was)
			throw new Refused(409, `Nothing was written: “${path}” was changed meanwhile. Open the folder again.`);
	}
	replaceFiles(read.data.files.map(({ path, text }) => ({ path: join(root, path), text })));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of request) {
		const bytes = Buffer.from(part as Uint8Array);
		length += bytes.length;
		if (length > MOST_BYTES) throw new Refused(413, `Nothing was written: more than ${MOST_BYTES / 1e6} MB at once.`);
		parts.push(bytes);
	}
	return Buffer.concat(parts).toString('utf8');
}

function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}

function answer(response: ServerResponse, status: number, content: object): void {
	response
		.writeHead(status, {
			'Content-Type': 'application/json; charset=utf-8',
			'Cache-Control': 'no-store',
			'X-Content-Type-Options': 'nosniff'
		})
		.end(JSON.stringify(content));
}
