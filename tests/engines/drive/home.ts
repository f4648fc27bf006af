/** What a browser has of its own while it is tested: a folder for the files that it saves, and a configuration. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BrowserHome {
	/** The folder in which it saves files. */
	readonly downloads: string;
	/** The folder of its configuration, as `XDG_CONFIG_HOME` expects it. */
	readonly configuration: string;
	/** What a desktop tells programs of its screen, as `XENVIRONMENT` expects it. */
	readonly resources: string;
	remove(): void;
}

/** As GNOME has it. Where no desktop says anything, GTK takes medium. */
const HINTING = 'Xft.hintstyle: hintslight\n';

/** A window can be no narrower than its toolbar. */
const SMALL_CONTROLS = '* { font-size: 1px; padding: 0; margin: 0; border: 0; min-width: 0; min-height: 0 }\n';

export function browserHome(): BrowserHome {
	const home = mkdtempSync(join(tmpdir(), 'cited-figures-browser-'));
	const [downloads, configuration] = [join(home, 'downloads'), join(home, 'configuration')];
	mkdirSync(downloads);
	mkdirSync(join(configuration, 'gtk-3.0'), { recursive: true });
	writeFileSync(join(configuration, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	writeFileSync(join(configuration, 'gtk-3.0', 'gtk.css'), SMALL_CONTROLS);
	const resources = join(home, 'resources');
	writeFileSync(resources, HINTING);
	return { downloads, configuration, resources, remove: () => rmSync(home, { recursive: true, force: true }) };
}
