/**
 * `npm run downloads`: every file of three figures as this edition makes them, into `tests/fixtures/downloads/<edition>/`:
 * one set unsigned, one signed with a key that is thrown away. From then on tests hold that each stays what it is.
 */
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { EDITION } from '../../src/lib/dataset/versions/edition';

const SLUGS = ['trade-record', 'meetings', 'gazprom-loss'];
const FOLDER = join('tests/fixtures/downloads', String(EDITION));
const SITE = 'build';

function build(env: Readonly<Record<string, string>>): void {
	const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
		stdio: 'inherit',
		env: { ...process.env, CITED_FIGURES_DATA: 'data', SITE_URL: '', BASE_PATH: '', ...env }
	});
	if (status !== 0) throw new Error('The site could not be built; the reason stands above. Nothing was recorded.');
}

/** Copies the zip of each figure, and those of its files that are not in it. */
function copyFiles(to: string): void {
	const figures = join(SITE, 'figures');
	for (const slug of SLUGS) {
		const packed = Object.values(unzipSync(readFileSync(join(figures, `${slug}.zip`)))).map((bytes) =>
			Buffer.from(bytes)
		);
		const isPacked = (name: string) => packed.some((bytes) => bytes.equals(readFileSync(join(figures, name))));
		const versions = readdirSync(join(figures, slug)).filter((name) => /^v\d+\./.test(name));
		const names = [
			...readdirSync(figures).filter((name) => name.startsWith(`${slug}.`) || name.startsWith(`${slug}-`)),
			...versions.map((name) => join(slug, name))
		];
		for (const name of names.filter((each) => basename(each) === `${slug}.zip` || !isPacked(each))) {
			mkdirSync(dirname(join(to, name)), { recursive: true });
			cpSync(join(figures, name), join(to, name));
		}
	}
}

const again = process.argv.includes('--again');
if (existsSync(FOLDER) && !again) {
	console.error(
		`${FOLDER} is there already. What an edition wrote stays as it is: for a new edition raise EDITION first.\n` +
			'Only an edition that nobody has used yet may be recorded anew: npm run downloads -- --again'
	);
	process.exitCode = 1;
} else {
	const { privateKey } = generateKeyPairSync('ed25519');
	rmSync(FOLDER, { recursive: true, force: true });
	build({
		SITE_URL: 'https://figures.example.org',
		CITED_FIGURES_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
	});
	copyFiles(join(FOLDER, 'signed'));
	cpSync(join(SITE, 'key.json'), join(FOLDER, 'signed', 'key.json'));
	build({});
	copyFiles(join(FOLDER, 'unsigned'));
	console.log(`${FOLDER}: all files of ${SLUGS.join(', ')}. Look at them, then commit them.`);
}
