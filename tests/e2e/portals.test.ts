import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash, createPublicKey } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { Webhook } from 'standardwebhooks';
import { violations } from '../support/accessibility.ts';
import { openBrowser } from '../support/browser.ts';
import { enrolInput } from '../support/demo-unit.ts';
import { assertion, portalKeys } from '../support/end-user.ts';
import { somebody, submit } from '../support/enrolments.ts';
import { useHall } from '../support/hall.ts';
import { feedOf } from '../support/ledger-copy.ts';
import { shoot, signedInPage } from '../support/signed-in-page.ts';
import { WebhookReceiver } from '../support/webhook-receiver.ts';
import { REGISTER, through } from '../support/webhooks.ts';
import type { Registered } from '../support/webhooks.ts';

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** At first a message that fails is laid aside at once, later it waits for an hour. */
const hall = useHall({ CANBAO_WEBHOOK_PRIVATE: '1', CANBAO_WEBHOOK_ATTEMPTS: '1' });
const PATIENT = { CANBAO_WEBHOOK_ATTEMPTS: '8', CANBAO_WEBHOOK_PAUSE: '3600' };
const receiver = new WebhookReceiver();
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  await receiver.open();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await receiver.close();
});

/** Looks at the page on a desk and on a phone; what is amiss with it. */
async function faultsOf(name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) faults.push(`scrolls sideways by ${overflow}`);
    faults.push(...(await violations(page)));
    await shoot(page, `${name}-${size.width}`);
  }
  return faults;
}

let serial = 30;
async function enrolSomebody(): Promise<void> {
  await submit(await hall.client.signedIn('clerk'), enrolInput(somebody((serial += 1)), { startMonth: '2022-10' }));
}

describe('Of what is pushed an officer', () => {
  const registered: Record<string, Registered> = {};

  beforeAll(async () => {
    page = await signedInPage(browser, hall, 'officer');
    await page.goto(`${hall.server.url}/webhooks`);
    await page.getByText('还没有平台登记推送地址').waitFor();
    const portal = await hall.client.signedIn('portal');
    await feedOf(hall.database);
    for (const path of ['well', 'broken', 'slow-to-mend']) {
      const input = { url: receiver.url(`/hall-of-members/events/${path}`), types: ['ENROLLED', 'STOPPED'] };
      registered[path] = (await portal.ask<{ registerWebhook: Registered }>(REGISTER, { input })).registerWebhook;
    }
    receiver.answer = ({ path }) => (path.endsWith('/broken') ? 503 : 204);
    await enrolSomebody();
    for (const { webhook } of Object.values(registered)) await through(hall.database, webhook.id);
    await hall.server.end('SIGTERM');
    await hall.restart(PATIENT);
    receiver.answer = ({ path }) => (path.endsWith('/slow-to-mend') ? 500 : 204);
    await enrolSomebody();
    await receiver.until('/hall-of-members/events/slow-to-mend', 2);
    page = await signedInPage(browser, hall, 'officer');
    await page.goto(`${hall.server.url}/webhooks`);
  }, 120_000);

  test('sees what did not arrive and why, what is tried again and when, and what arrived', async () => {
    const deliveries = page.getByRole('region', { name: '推送记录' });
    await deliveries.getByText('对方应答 503').waitFor();
    expect(await faultsOf('webhooks-dead')).toEqual([]);
    await page.getByLabel('状态').selectOption('WAITING');
    await deliveries.getByText('对方应答 500').waitFor();
    await deliveries.getByText('2022-09-20 10:').waitFor();
    expect(await faultsOf('webhooks-waiting')).toEqual([]);
    await page.getByLabel('状态').selectOption('DELIVERED');
    await deliveries.getByText('对方应答 204').first().waitFor();
    expect(await deliveries.getByRole('row').count()).toBe(1 + 4);
    expect(await faultsOf('webhooks-delivered')).toEqual([]);
  });

  test('has a dead letter sent anew, which arrives now', async () => {
    await page.getByLabel('状态').selectOption('DEAD');
    await page.getByRole('button', { name: /重新推送到 .*broken/ }).click();
    await page.getByRole('status').filter({ hasText: '已安排重新推送' }).waitFor();
    await page.getByText('没有这样的推送记录').waitFor();
    await receiver.until('/hall-of-members/events/broken', 3);
  });

  test('rotates the secret of one address, is shown the new one once, and ends the former one', async () => {
    const { secret: former, webhook } = registered['well']!;
    const { url } = webhook;
    await page.getByRole('button', { name: `更换密钥：${url}` }).click();
    const question = page.getByRole('dialog', { name: '更换这个地址的签名密钥？' });
    expect(await faultsOf('webhook-rotating')).toEqual([]);
    await question.getByRole('button', { name: '更换密钥' }).click();
    await page.getByText(`${url} 的密钥已更换`).waitFor();
    const secret = await page.getByLabel('新密钥').inputValue();
    await page.getByText('旧密钥用到 2022-09-21').waitFor();
    expect(await faultsOf('webhook-rotated')).toEqual([]);
    await page.getByRole('button', { name: '我已保存' }).click();
    await enrolSomebody();
    const { body, headers } = (await receiver.until('/hall-of-members/events/well', 3)).at(-1)!;
    for (const held of [secret, former]) new Webhook(held).verify(body, headers);
    await page.reload();
    await page.getByRole('button', { name: `停用旧密钥：${url}` }).click();
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('dialog').getByRole('button', { name: '停用旧密钥' }).click();
    await page.getByText(`${url} 的旧密钥已停用`).waitFor();
    expect(await page.getByRole('button', { name: /^停用旧密钥/ }).count()).toBe(0);
  });
});

describe('Of the portals an officer', () => {
  const keys = portalKeys();
  const der = createPublicKey(keys.publicPem).export({ type: 'spki', format: 'der' });
  const fingerprint = createHash('sha256').update(der).digest('hex');
  const name = '企业服务平台(示范)';
  const UNITS = '{ units { totalItems } }';
  const asEndUser = async (): Promise<string> => {
    const told = { portal: 'portal', units: ['32059900000000117'] };
    const portal = await hall.client.signedIn('portal');
    const asked = portal.with({ 'canbao-end-user': await assertion(keys.privateKey, told) });
    return (await asked.exchange(UNITS)).errors[0]?.extensions.code ?? 'ANSWERED';
  };

  test('registers the key of one, told what is missing and that it binds for good', async () => {
    await page.getByRole('link', { name: '平台公钥' }).click();
    await page.getByText('以自己的名义').waitFor();
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText('请选择平台').waitFor();
    await page.getByLabel('平台', { exact: true }).selectOption(name);
    await page.getByLabel('公钥', { exact: true }).fill('ssh-ed25519 AAAA');
    await page.getByRole('button', { name: '登记', exact: true }).click();
    const question = page.getByRole('dialog', { name: '登记后只能代最终用户请求，继续吗？' });
    await question.getByRole('button', { name: '登记' }).click();
    await page.getByText('公钥应为 Ed25519 公钥的 PEM 文本').waitFor();
    expect(await faultsOf('portal-key-wrong')).toEqual([]);
    await page.getByLabel('公钥', { exact: true }).fill(keys.publicPem);
    await page.getByRole('button', { name: '登记', exact: true }).click();
    await question.getByRole('button', { name: '登记' }).click();
    await page.getByRole('status').getByText(fingerprint).waitFor();
    await page.getByRole('region', { name: '其他平台' }).getByText('代最终用户').waitFor();
    expect(await faultsOf('portal-key')).toEqual([]);
    expect(await asEndUser()).toBe('ANSWERED');
  });

  test('removes it after being asked, and what is signed with it is refused at once', async () => {
    await page.getByRole('button', { name: `删除公钥：${name}` }).click();
    const question = page.getByRole('dialog', { name: '删除这个平台的公钥？' });
    expect(await faultsOf('portal-key-removing')).toEqual([]);
    await question.getByRole('button', { name: '取消' }).click();
    expect(await asEndUser()).toBe('ANSWERED');
    await page.getByRole('button', { name: `删除公钥：${name}` }).click();
    await question.getByRole('button', { name: '删除公钥' }).click();
    await page.getByRole('status').filter({ hasText: '用它签名的声明已失效' }).waitFor();
    expect(await asEndUser()).toBe('END_USER_REFUSED');
    await page.getByText('没有公钥，不能请求').waitFor();
    expect(await faultsOf('portal-key-removed')).toEqual([]);
  });
});
