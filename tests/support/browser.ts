import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium as playwright, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../../.cache', import.meta.url));

/**
 * Starts the Chromium that the npm registry ships, so that the tests need no system package: its own libraries are
 * unpacked beside it. Its fonts have no Chinese glyphs, so fontconfig is pointed at the font of the printed documents.
 */
export function openBrowser(): Promise<Browser> {
  const home = unpackedChromium();
  return playwright.launch({
    executablePath: join(home, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
    env: {
      HOME: home,
      PATH: process.env['PATH'] ?? '',
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: fontConfiguration(),
      TZ: 'Asia/Shanghai',
      // names of downloaded files that it could not write down it would call "download"
      LANG: 'C.UTF-8',
    },
    headless: true,
  });
}

/** Unpacked once into a folder of its own version; a run cut off half-way leaves nothing that looks finished. */
function unpackedChromium(): string {
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '..', 'package.json');
  const { version } = require(manifest) as { version: string };
  const home = join(cache, `chromium-${version}`);
  if (existsSync(home)) return home;

  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(join(cache, 'unpacking-'));
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on Lambda. It
  // is told so in a process of its own, whose environment a test runner does not stand in for.
  const program = `import chromium from ${JSON.stringify(pathToFileURL(require.resolve('@sparticuz/chromium')).href)};
    await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    env: { PATH: process.env['PATH'], TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (existsSync(home)) rmSync(unpacking, { recursive: true });
  else renameSync(unpacking, home);
  return home;
}

function fontConfiguration(): string {
  const folder = join(cache, 'fonts');
  const file = join(folder, 'fonts.conf');
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  mkdirSync(folder, { recursive: true });
  const weights = ['400Regular', '500Medium', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`);
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">` +
      `<fontconfig>${weights.join('')}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
  );
  return folder;
}
