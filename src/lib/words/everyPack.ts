/** Makes every language readable at once: for programs that read whole datasets, which never wait. Pages load packs one by one. */
import { german } from './de';
import { spanish } from './es';
import { french } from './fr';
import { keepPack } from './packs';
import { russian } from './ru';

keepPack('de', german);
keepPack('es', spanish);
keepPack('fr', french);
keepPack('ru', russian);
