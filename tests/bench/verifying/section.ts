/** Sections of `docs/verify.md` that programs write: each stands between two comments that name it. */
import { readFileSync, writeFileSync } from 'node:fs';

const PAGE = new URL('../../../docs/verify.md', import.meta.url);

/** @throws {Error} if the page has no such section */
export function writeSection(name: string, lines: readonly string[]): void {
	const page = readFileSync(PAGE, 'utf8');
	const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
	const [from, to] = [page.indexOf(start), page.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`docs/verify.md has no section “${name}” between ${start} and ${end}.`);
	writeFileSync(PAGE, `${page.slice(0, from + start.length)}\n\n${lines.join('\n')}\n\n${page.slice(to)}`);
}
