import { mountFace } from '../../src/ui/mount';
import { Welcome } from '../../src/ui/welcome/welcome';

mountFace(Welcome, 'welcome');
