/** README's recipe for stores that speak S3: its commands, and the rules in it. */
import { readFileSync } from 'node:fs';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
	([, text = '']) => text
);

/** One sort of files, by rclone's pattern, and what is sent with them. */
export interface Rule {
	readonly files: string;
	readonly type: string;
	readonly cache: string;
}

/** @throws {Error} if README has no block of commands with these words */
function blockWith(words: string): string {
	const block = blocks.find((text) => text.includes(words));
	if (block === undefined) throw new Error(`README has no commands with “${words}”.`);
	return block;
}

/** What is run once, with the address of a store in place of README's own. */
export function configureCommand(endpoint: string): string {
	return blockWith('rclone config create').replace('https://s3.example.org', endpoint);
}

/** What is run after each build. */
export function publishCommands(): string {
	return blockWith('rclone copy');
}

export function publishRules(): Rule[] {
	const [, table = ''] = /<<'RULES'\n([\s\S]*?)^RULES$/m.exec(publishCommands()) ?? [];
	return table
		.trim()
		.split('\n')
		.map((line) => {
			const [, files = '', type = '', cache = ''] = /^(\S+) +(\S+) +(.+)$/.exec(line) ?? [];
			return { files, type: type.replace(';', '; '), cache };
		});
}

/** The first rule that fits a file: it is the one that sends it, since the next find it there. */
export function ruleOf(path: string, rules: readonly Rule[]): Rule | undefined {
	return rules.find(({ files }) => patternOf(files).test(path));
}

/** https://rclone.org/filtering/: from the top if it begins with a slash, else from any folder. */
function patternOf(files: string): RegExp {
	const source = files
		.replace(/^\//, '')
		.replaceAll('.', '\\.')
		.replaceAll(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
	return new RegExp(`${files.startsWith('/') ? '^' : '(^|/)'}${source}$`);
}
