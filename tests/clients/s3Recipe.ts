/** The recipe of `docs/deploy.md` for stores that speak S3: its commands, and the rules in it. */
import { recipeWith } from './recipes';

/** One sort of files, by rclone's pattern, and what is sent with them. */
export interface Rule {
	readonly files: string;
	readonly type: string;
	readonly cache: string;
}

/** What is run once, with the address of a store in place of the one that stands there. */
export function configureCommand(endpoint: string): string {
	return recipeWith('sh', 'rclone config create').replace('https://s3.example.org', endpoint);
}

/** What is run after each build. */
export function publishCommands(): string {
	return recipeWith('sh', 'rclone copy');
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
