import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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

const DESK = { width: 1366, height: 768 };
/** A page that is there within a second takes half a minute on a machine with twenty others to serve. */
const PATIENCE_MS = 60_000;

/** A page in a context of its own, with the patience of a busy machine. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  return context.newPage();
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
  try {
    renameSync(unpacking, home);
  } catch (error) {
    // another test file has been quicker
    rmSync(unpacking, { recursive: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

function fontConfiguration(): string {
  const folder = join(cache, 'fonts');
  const file = join(folder, 'fonts.conf');
  const fonts = dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `fonts-${process.pid}.conf`);
  const weights = ['400Regular', '500Medium', '700Bold'].map((weight) => `<dir>${join(fonts, weight)}</dir>`);
  // whole at once: the browser of another test file may be reading it
  writeFileSync(
    unfinished,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">` +
      `<fontconfig>${weights.join('')}<cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
  );
  renameSync(unfinished, file);
  return folder;
}
