/** Serves a built site the way plain file servers do: folders have a slash at the end, what is missing is a 404 with its page. */
import { readFile, stat } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { messageOf } from '../../build/systemError';
import { contentType, FORMAT_NAMES, FORMATS } from '../../lib/press/formats';
import { EMBED_HEADER, PAGE_HEADER } from '../../lib/site/shell/policy.js';

/** Types by the last part of a name; sirv does not know all of them, or sends them without their characters' encoding. */
const TYPES: Readonly<Record<string, string>> = {
	...Object.fromEntries(FORMAT_NAMES.map((format) => [format, contentType(FORMATS[format])])),
	css: 'text/css; charset=utf-8',
	html: 'text/html; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8'
};

/** Makes a file that the site does not have, by its path below it; undefined if there is no such file. */
export type MakeMissing = (path: string) => Promise<{ readonly type: string; readonly bytes: Uint8Array } | undefined>;

/**
 * Answers requests for the files of `folder` under `basePath`. Files are read anew for each request, so that a build made
 * meanwhile is served at once.
 * @param make what makes files that are not there
 */
export function siteListener(folder: string, basePath: string, make?: MakeMissing): RequestListener {
	const root = resolve(folder);
	const files = sirv(root, {
		dev: true,
		etag: true,
		extensions: ['html'],
		setHeaders(response, path) {
			for (const [name, value] of headersOf(path)) response.setHeader(name, value);
			const type = TYPES[/\.([a-z0-9]+)$/.exec(path)?.[1] ?? ''];
			if (type) response.setHeader('Content-Type', type);
		}
	});
	return (request, response) => {
		const { pathname, search } = splitAddress(request.url ?? '/');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		} else if (pathname === basePath || (basePath !== '' && pathname === '/')) {
			redirect(response, `${basePath}/${search}`);
		} else if (!pathname.startsWith(`${basePath}/`)) {
			void notFound(root, response);
		} else {
			const path = pathname.slice(basePath.length);
			void isFolder(root, path).then((folderAsked) => {
				if (folderAsked && !path.endsWith('/')) return redirect(response, `${basePath}${path}/${search}`);
				if (!folderAsked && path.endsWith('/')) return notFound(root, response);
				request.url = path + search;
				files(request, response, () => void missing(root, path, response, make));
			});
		}
	};
}

/**
 * What every host of the site should send; `docs/deploy.md` gives the same for nginx. Pages stand in nobody's frame, embeds in
 * anybody's. Data, pictures and fonts may be read from anywhere: a sandboxed embed has an origin of its own.
 * @param path as asked for, below the site, beginning with a slash
 */
function headersOf(path: string): [name: string, value: string][] {
	const isPage = /(\.html|\/[^./]*)$/.test(path);
	const isEmbed = path.startsWith('/embed/');
	return [
		['X-Content-Type-Options', 'nosniff'],
		...(isPage ? [['Content-Security-Policy', isEmbed ? EMBED_HEADER : PAGE_HEADER] as [string, string]] : []),
		...(isPage ? [] : [['Access-Control-Allow-Origin', '*'] as [string, string]])
	];
}

/** Two slashes at the start would make a redirect point to another host. */
function splitAddress(url: string): { pathname: string; search: string } {
	const mark = url.indexOf('?');
	const pathname = mark < 0 ? url : url.slice(0, mark);
	return { pathname: pathname.replace(/^\/+/, '/'), search: mark < 0 ? '' : url.slice(mark) };
}

/** Not a permanent one: browsers would keep it for the next thing that is shown at this port. */
function redirect(response: ServerResponse, location: string): void {
	response.writeHead(302, { Location: location }).end();
}

/** Whether the path names a folder with a page of its own, inside the site. */
async function isFolder(root: string, path: string): Promise<boolean> {
	const page = join(root, safelyDecoded(path), 'index.html');
	if (!page.startsWith(root + sep)) return false;
	return stat(page).then(
		(entry) => entry.isFile(),
		() => false
	);
}

function safelyDecoded(path: string): string {
	try {
		return decodeURIComponent(path).replaceAll('\0', '');
	} catch {
		return path;
	}
}

/** What cannot be made is not there, and the page of what is not there offers to make it. */
async function missing(root: string, path: string, response: ServerResponse, make?: MakeMissing): Promise<void> {
	const makeIt = async () => make?.(path);
	const made = await makeIt().catch((error: unknown) => void console.error(`${path}: ${messageOf(error)}`));
	if (!made) return notFound(root, response);
	for (const [name, value] of headersOf(path)) response.setHeader(name, value);
	response.writeHead(200, { 'Content-Type': made.type, 'Cache-Control': 'no-store' }).end(made.bytes);
}

async function notFound(root: string, response: ServerResponse): Promise<void> {
	const page = await readFile(join(root, '404.html')).catch(() => 'Not found\n');
	const type = typeof page === 'string' ? 'text/plain; charset=utf-8' : TYPES.html;
	response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(page);
}
