/** A figure’s history for programs. */
import type { Figure } from '../../dataset/types';
import { differenceWords } from '../../dataset/versions/differences';
import { figureAddress, publicAddress } from '../address';
import { VERSION_FORMATS } from '../../press/formats';
import { embedPath, versionName } from '../embed/variants';

/** `versions.json`: what is current. The files of a version never say so themselves. */
export function versionsJson(figure: Figure): Record<string, unknown> {
	const file = (number: number, ending: string) => publicAddress(`/figures/${figure.slug}/v${number}.${ending}`);
	return {
		figure: figure.slug,
		address: figureAddress(figure.slug),
		status: figure.status,
		withdrawn: figure.withdrawn ?? null,
		aliases: figure.aliases,
		current: figure.status === 'published' ? (figure.versions.at(-1)?.number ?? null) : null,
		versions: figure.versions.map(({ number, revision, fingerprint, changes }) => ({
			version: number,
			...revision,
			content: `sha256:${fingerprint}`,
			changes: changes.map(differenceWords),
			embed: publicAddress(embedPath(figure.slug, versionName(number))),
			files: Object.fromEntries(VERSION_FORMATS.map((ending) => [ending, file(number, ending)]))
		}))
	};
}
