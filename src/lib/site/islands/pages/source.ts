import { copyLink } from '../../ui/copyLink';
import Inventory from '../../source/Inventory.svelte';
import { followRibbon } from '../../source/ribbon/ribbonKeys';
import { component, startIslands } from '../startIslands';
import { watchParts } from '../../ui/watchParts';
import { linkEvidence } from '../../figure/linked/linkEvidence';

await startIslands({ CopyLink: copyLink, Inventory: component(Inventory), Linked: linkEvidence, Ribbon: followRibbon });
watchParts();
