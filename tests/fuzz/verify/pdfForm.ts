/** A PDF of ours taken apart and put together with a table of places that is right: so that viewers show what was done to it. */
import { deflateSync, inflateSync } from 'node:zlib';
import { fromLatin1, latin1, replaced, Unfit, type Bytes } from './mutator';

/** An object by its text, with its stream packed as it stands. */
export interface LooseObject {
	head: string;
	stream?: string;
}
export type LooseObjects = Map<number, LooseObject>;

export function openPdf(bytes: Bytes): { objects: LooseObjects; trailer: string } {
	const text = latin1(bytes);
	const objects: LooseObjects = new Map();
	for (const [, number = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
		const [, head = body, stream] = /^([\s\S]*?)\nstream\n([\s\S]*?)\nendstream$/.exec(body) ?? [];
		objects.set(Number(number), stream === undefined ? { head } : { head, stream });
	}
	const trailer = /trailer\n([\s\S]*?)\nstartxref/.exec(text)?.[1] ?? '';
	if (objects.size === 0 || trailer === '') throw new Unfit('It is no plain PDF.');
	return { objects, trailer };
}

export function writePdf(objects: LooseObjects, trailer: string, version = '1.7'): Bytes {
	let text = `%PDF-${version}\n%\xff\xff\xff\xff\n`;
	const places = new Map<number, number>();
	for (const [number, { head, stream }] of objects) {
		places.set(number, text.length);
		const body =
			stream === undefined
				? head
				: `${head.replace(/\/Length \d+/, `/Length ${stream.length}`)}\nstream\n${stream}\nendstream`;
		text += `${number} 0 obj\n${body}\nendobj\n`;
	}
	const size = Math.max(...objects.keys()) + 1;
	const start = text.length;
	text += `xref\n0 ${size}\n0000000000 65535 f \n`;
	for (let number = 1; number < size; number += 1)
		text += places.has(number) ? `${String(places.get(number)).padStart(10, '0')} 00000 n \n` : '0000000000 00000 f \n';
	return fromLatin1(`${text}trailer\n${trailer.replace(/\/Size \d+/, `/Size ${size}`)}\nstartxref\n${start}\n%%EOF\n`);
}

/** The PDF with its objects changed. */
export const inObjects = (change: (objects: LooseObjects, trailer: string) => unknown) => (bytes: Bytes) => {
	const { objects, trailer } = openPdf(bytes);
	const after = change(objects, trailer);
	return writePdf(objects, typeof after === 'string' ? after : trailer);
};

/** The first object that a pattern fits. @throws {Unfit} if there is none */
export function objectWith(objects: LooseObjects, pattern: RegExp): [number, LooseObject] {
	const found = [...objects].find(([, { head }]) => pattern.test(head));
	if (!found) throw new Unfit(`No object has ${String(pattern)}.`);
	return found;
}

/** In the head of the first object that `which` fits. */
export const inHead = (
	which: RegExp,
	from: string | RegExp,
	to: string | ((found: string, ...groups: string[]) => string)
) =>
	inObjects((objects) => {
		const [, object] = objectWith(objects, which);
		object.head = replaced(object.head, from, to);
	});

export const unpackStream = (object: LooseObject): string =>
	latin1(new Uint8Array(inflateSync(fromLatin1(object.stream ?? ''))));
export const packStream = (text: string, level = 6): string =>
	latin1(new Uint8Array(deflateSync(fromLatin1(text), { level })));

export const PAGE = /\/Type \/Page\b(?!s)/;

/** The page's operators changed. */
export const inContents = (change: (operators: string) => string) =>
	inObjects((objects) => {
		const [, page] = objectWith(objects, PAGE);
		const object = objects.get(Number(/\/Contents (\d+)/.exec(page.head)?.[1]));
		if (!object) throw new Unfit('Its page is empty.');
		const unpacked = unpackStream(object);
		const after = change(unpacked);
		if (after === unpacked) throw new Unfit('Nothing changed.');
		object.stream = packStream(after);
	});

/** Adds an object, and says its number. */
export function add(objects: LooseObjects, object: LooseObject): number {
	const number = Math.max(...objects.keys()) + 1;
	objects.set(number, object);
	return number;
}

/** What a saved change adds: objects, a table of theirs, and a trailer that leads back. */
export function increment(bytes: Bytes, changed: LooseObjects): Bytes {
	const text = latin1(bytes);
	const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0';
	const { trailer, objects } = openPdf(bytes);
	const size = Math.max(...objects.keys(), ...changed.keys()) + 1;
	let more = text.endsWith('\n') ? text : `${text}\n`;
	let table = 'xref\n';
	for (const [number, { head, stream }] of changed) {
		table += `${number} 1\n${String(more.length).padStart(10, '0')} 00000 n \n`;
		more += `${number} 0 obj\n${head}${stream === undefined ? '' : `\nstream\n${stream}\nendstream`}\nendobj\n`;
	}
	const start = more.length;
	return fromLatin1(
		`${more}${table}trailer\n${trailer.replace(/\/Size \d+/, `/Size ${size}`).replace(/>>\s*$/, `/Prev ${before}\n>>`)}\nstartxref\n${start}\n%%EOF\n`
	);
}
