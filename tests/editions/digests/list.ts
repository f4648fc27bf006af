/** Digests of all files of a site. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface FileDigest {
	/** sha256 of the bytes. */
	readonly exact: string;
	/** The same without the names of scripts, styles and fonts, which follow from their content, and without Svelte's names of components. */
	readonly unnamed: string;
}

/** Site → path → digest. */
export type DigestList = Readonly<Record<string, Readonly<Record<string, FileDigest>>>>;

/** `/_app/immutable/assets/figure.B3x_9.js`: the part between the dots comes from the content. Earlier programs gave fonts two. */
const HASHED = /(_app\/immutable\/[\w/-]*?[\w-]+)(?:\.[\w-]{6,}){1,2}\.(js|css|woff2)/g;

/** `<!--qj3kl-->`: by a digest of its component's path Svelte finds again what it wrote into a page's head. */
const OF_COMPONENT = /<!--[a-z\d]{4,8}-->/g;

/** A name, or a text with names, without what comes from content. */
export function withoutHashes(text: string): string {
	return text.replace(HASHED, '$1.*.$2').replace(OF_COMPONENT, '<!--*-->');
}

/** Policies name inline scripts and styles by their digests, which hold names of files too. */
const POLICY_HASH = /'sha256-[\w+/=]+'/g;

const TEXT = /\.(?:html|svg|csv|json|xml|txt|js|css|bib|ris|md|tex)$/;

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

export function digestsOf(site: string): Record<string, FileDigest> {
	const names = readdirSync(site, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(join(site, name)).isFile())
		.sort();
	return Object.fromEntries(
		names.map((name) => {
			const bytes = readFileSync(join(site, name));
			const exact = sha256(bytes);
			const unnamed = TEXT.test(name)
				? sha256(withoutHashes(bytes.toString('utf8')).replace(POLICY_HASH, "'sha256-*'"))
				: exact;
			return [name, { exact, unnamed }];
		})
	);
}
