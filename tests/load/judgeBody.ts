import { gunzipSync } from 'node:zlib';
import type { Asked, ByteRange } from './asking';
import { typeOf } from './files';
import type { Answer } from './send';

/** What is wrong with the bytes of an answer whose status is right. */
export function faultsOfBody(
	{ way, file, ranges }: Asked,
	{ status, headers, body }: Answer,
	content: Buffer
): string[] {
	const size = content.length;
	if (way === 'HEAD' || status === 304) return body.length === 0 ? [] : [`${body.length} bytes where none belong`];
	if (status === 301) return [];
	if (status === 416) return same('content-range', headers['content-range'], `bytes */${size}`);
	if (status === 206 && ranges.length > 1)
		return faultsOfParts(body.toString('latin1'), headers['content-type'] ?? '', file.path, ranges, content);
	const [piece] = ranges;
	if (status === 206 && piece)
		return [
			...same('content-range', headers['content-range'], rangeOf(piece, size)),
			...(body.equals(slice(content, piece)) ? [] : ['other bytes than this piece of the file'])
		];
	return bytesOf(headers['content-encoding'], body)?.equals(content) ? [] : ['other bytes than the file’s'];
}

/** Several pieces come as parts with headers of their own: RFC 9110, 14.6. */
function faultsOfParts(
	body: string,
	type: string,
	path: string,
	ranges: readonly ByteRange[],
	content: Buffer
): string[] {
	const [, boundary] = /^multipart\/byteranges; boundary=(\S+)$/.exec(type) ?? [];
	if (!boundary) return [`content-type: “${type}”, expected multipart/byteranges`];
	const expected = ranges.map(
		(range) =>
			`\r\n--${boundary}\r\nContent-Type: ${typeOf(path)}\r\nContent-Range: ${rangeOf(range, content.length)}\r\n\r\n${slice(content, range).toString('latin1')}`
	);
	return body === `${expected.join('')}\r\n--${boundary}--\r\n` ? [] : ['other parts than the pieces of the file'];
}

/** The bytes behind an encoding; nothing if they are not what it says. */
function bytesOf(encoding: string | undefined, body: Buffer): Buffer | undefined {
	if (encoding !== 'gzip') return body;
	try {
		return gunzipSync(body);
	} catch {
		return undefined;
	}
}

function same(name: string, found: string | undefined, expected: string): string[] {
	return found === expected ? [] : [`${name}: “${found ?? ''}”, expected “${expected}”`];
}

function rangeOf([first, last]: ByteRange, size: number): string {
	return `bytes ${first}-${last}/${size}`;
}

function slice(content: Buffer, [first, last]: ByteRange): Buffer {
	return content.subarray(first, last + 1);
}
