/**
 * What the environment says, read and validated once. All else is given what it needs of it; a test holds that nobody else looks.
 * Plain JavaScript, because `svelte.config.js` reads it before TypeScript is understood.
 */
import { createPrivateKey } from 'node:crypto';

/**
 * @typedef {object} Settings
 * @property {string | undefined} siteUrl where the site is published: an origin without a slash at the end; undefined if unknown
 * @property {'' | `/${string}`} basePath the path that the site lives under
 * @property {string} data the dataset's folder
 * @property {readonly string[]} textDirs where the sources' texts may lie; any of them may be absent
 * @property {string | undefined} signingKey the text of a PEM file with a private Ed25519 key; without one nothing is signed
 * @property {number} port of `npm start`
 * @property {number | undefined} jobIndex the number of a pod of a Kubernetes Job, from 0
 * @property {boolean} isDebugging whether errors are told with their stack
 * @property {boolean} isDevelopment whether drafts are shown
 * @property {string | undefined} out the folder that kit writes to
 * @property {string | undefined} piece a folder that says which piece of the site is made, and is the workplace for it
 * @property {string | undefined} validated the file with the dataset that the build has validated
 */

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

const DEFAULT_PORT = 4173;
/** Where the texts of a checkout’s sources may lie. */
const TEXTS = '../shared/sources';
const KEY_ADVICE = 'Expected the text of a PEM file, as “openssl genpkey -algorithm ed25519” writes it.';

/**
 * The path that the site lives under: `''` or `/name` or `/name/deeper`, without a slash at the end.
 * @param {string} value
 * @returns {'' | `/${string}`}
 * @throws {Error} if it is anything else
 */
function readBasePath(value) {
	if (value === '') return '';
	if (/^(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(value)) return /** @type {`/${string}`} */ (value);
	const trimmed = value.replace(/^[/\s]+|[/\s]+$/g, '');
	const nearest = trimmed === '' ? 'leave it empty for the root' : `perhaps “/${trimmed}”`;
	throw new Error(
		`BASE_PATH is “${value}”. Expected nothing, or a path such as “/figures-site” that begins with a slash and does not end with one: ${nearest}.`
	);
}

/**
 * The address that the site is published at: an origin; the path belongs into `BASE_PATH`.
 * @param {string} value
 * @returns {string | undefined} without a slash at the end
 * @throws {Error} if it is no http(s) address, or has a path, a query or a user
 */
function readSiteUrl(value) {
	if (value === '') return undefined;
	// What may be a password is not printed into logs.
	const problem = `SITE_URL is “${value.replace(/\/\/[^/@]*@/, '//…@')}”.`;
	const url = URL.canParse(value) ? new URL(value) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new Error(`${problem} Expected a web address such as “https://example.org”.`);
	}
	if (url.username || url.password || url.search || url.hash) {
		throw new Error(`${problem} Expected the address alone, without user, query or fragment: “${url.origin}”.`);
	}
	if (url.pathname !== '/') {
		const path = url.pathname.replace(/\/+$/, '');
		throw new Error(`${problem} The path is set by BASE_PATH: use SITE_URL=${url.origin} and BASE_PATH=${path}`);
	}
	return url.origin;
}

/**
 * @param {string} value
 * @throws {Error} if it is no port number
 */
function readPort(value) {
	if (value === '') return DEFAULT_PORT;
	const port = Number(value);
	if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
	throw new Error(`PORT is “${value}”. Expected a whole number from 1 to 65535.`);
}

/**
 * @param {string} value
 * @throws {Error} if it is no number
 */
function readJobIndex(value) {
	if (value === '') return undefined;
	if (/^\d{1,6}$/.test(value)) return Number(value);
	throw new Error(`JOB_COMPLETION_INDEX is “${value}”. Expected a whole number from 0.`);
}

/**
 * The key itself is in no error: what is told may stand in a log that others read.
 * @param {string} pem
 * @throws {Error} if it is no private Ed25519 key
 */
function readSigningKey(pem) {
	if (pem === '') return undefined;
	let type;
	try {
		type = createPrivateKey(pem).asymmetricKeyType;
	} catch {
		throw new Error(`CITED_FIGURES_SIGNING_KEY is no private key. ${KEY_ADVICE}`);
	}
	if (type === 'ed25519') return pem;
	throw new Error(`CITED_FIGURES_SIGNING_KEY is a key of the kind “${type}” and no Ed25519 key. ${KEY_ADVICE}`);
}

/**
 * @param {Environment} environment
 * @param {string} [textsElse] where texts may lie, if it is not said
 * @returns {Settings}
 * @throws {Error} with all that is wrong in it, a line each
 */
export function readSettings(environment, textsElse = TEXTS) {
	/** @type {string[]} */
	const problems = [];
	/**
	 * @template Value
	 * @param {string} name
	 * @param {(value: string) => Value} read
	 * @returns {Value | undefined}
	 */
	const validated = (name, read) => {
		try {
			return read(environment[name] ?? '');
		} catch (error) {
			problems.push(error instanceof Error ? error.message : String(error));
			return undefined;
		}
	};
	const said = (/** @type {string} */ name) => {
		const value = environment[name] || undefined;
		if (value?.trim() !== '') return value;
		problems.push(`${name} holds nothing but spaces. Expected a value, or that it is not set.`);
		return undefined;
	};
	const texts = said('CITED_FIGURES_TEXTS');
	const settings = {
		siteUrl: validated('SITE_URL', readSiteUrl),
		basePath: validated('BASE_PATH', readBasePath) ?? '',
		data: said('CITED_FIGURES_DATA') ?? 'data',
		textDirs: [texts ?? textsElse],
		signingKey: validated('CITED_FIGURES_SIGNING_KEY', readSigningKey),
		port: validated('PORT', readPort) ?? DEFAULT_PORT,
		jobIndex: validated('JOB_COMPLETION_INDEX', readJobIndex),
		isDebugging: Boolean(said('DEBUG')),
		isDevelopment: said('NODE_ENV') === 'development',
		out: said('CITED_FIGURES_OUT'),
		piece: said('CITED_FIGURES_PIECE'),
		validated: said('CITED_FIGURES_VALIDATED')
	};
	if (problems.length > 0) throw new Error(problems.join('\n'));
	return settings;
}

/** @type {Settings | undefined} */
let known;

/** Where texts may lie, if the environment does not say. */
let textsElse = TEXTS;

/**
 * Says where texts may lie if the environment does not; before anybody asks for settings.
 * @param {string} folder
 */
export function giveTextFolder(folder) {
	textsElse = folder;
}

/**
 * The settings of this process.
 * @throws {Error} with all that is wrong in its environment, a line each
 */
export function settings() {
	known ??= readSettings(process.env, textsElse);
	return known;
}
