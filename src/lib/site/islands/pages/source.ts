import { copyLink } from '../../ui/copyLink';
import Inventory from '../../source/Inventory.svelte';
import { followRibbon } from '../../dashboard/ribbon/ribbonKeys';
import { component, startIslands } from '../startIslands';

await startIslands({ CopyLink: copyLink, Inventory: component(Inventory), Ribbon: followRibbon });
