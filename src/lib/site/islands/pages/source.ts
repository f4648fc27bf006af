import { copyLink } from '../../ui/copyLink';
import Inventory from '../../source/Inventory.svelte';
import { followRibbon } from '../../source/ribbon/ribbonKeys';
import { component, startIslands } from '../startIslands';

await startIslands({ CopyLink: copyLink, Inventory: component(Inventory), Ribbon: followRibbon });
