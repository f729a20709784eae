// Opens pages in a browser: whether they load nothing, fit wide and narrow windows and paper, and can be used by everybody.
// Usage: npm run check [FILE-OR-FOLDER...]; without any, what the tests wrote to target/page-check.
// The browser is that of CHROME_PATH, or Chromium where Debian puts it. With SCREENSHOTS=FOLDER, pictures are kept there.

import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import puppeteer from "puppeteer-core";

const here = dirname(fileURLToPath(import.meta.url));
const browserPath = process.env.CHROME_PATH ?? "/usr/bin/chromium";
if (!existsSync(browserPath)) {
  console.error(`There is no browser at ${browserPath}: install Chromium (apt-get install chromium), or set CHROME_PATH.`);
  process.exit(1);
}

const asked = process.argv.slice(2).map((path) => resolve(process.env.INIT_CWD ?? ".", path));
const paths = asked.length > 0 ? asked : [resolve(here, "../../target/page-check")];
const files = paths
  .filter(existsSync)
  .flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).sort().map((name) => join(path, name)) : [path]))
  .filter((file) => file.endsWith(".html"));

// Each way of looking: A4 has 794 pixels across, less the margins
const looks = [
  { name: "wide", width: 1280 },
  { name: "narrow", width: 360 },
  { name: "dark", width: 1280, scheme: "dark" },
  { name: "paper", width: 718, media: "print" },
];

const pictures = process.env.SCREENSHOTS;
if (pictures) {
  mkdirSync(pictures, { recursive: true });
}

async function look(browser, file, { name, width, scheme = "light", media = "screen" }) {
  const page = await browser.newPage();
  const faults = [];
  const address = pathToFileURL(file).href;
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => request.url() === address || faults.push(`loads ${request.url()}`));
  page.on("requestfailed", (request) => faults.push(`cannot load ${request.url()}`));
  await page.setViewport({ width, height: 900 });
  // Each of the two undoes the other
  if (media === "print") {
    await page.emulateMediaType(media);
  } else {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  }
  await page.goto(address);

  // A table that can be scrolled by keyboard may be wider than a screen, and not than paper
  const beside = media === "print" ? ".skip, svg" : ".skip, svg, .scroll[tabindex]";
  const beyond = await page.evaluate((beside) => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *")]
      .filter((element) => (!element.closest(beside) || element.matches(".scroll")) && element.getBoundingClientRect().right > edge + 0.5)
      .map((element) => `${element.tagName} ${element.className}`);
  }, beside);
  if (beyond.length > 0 || (await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth))) {
    faults.push(`wider than the page: ${beyond.slice(0, 3).join("; ")}`);
  }

  if (media === "print") {
    const hidden = await page.evaluate(
      () => [...document.querySelectorAll("details")].filter((details) => details.lastElementChild.offsetHeight === 0).length,
    );
    if (hidden > 0) {
      faults.push(`${hidden} parts that are folded stay hidden on paper`);
    }
    const pdf = await page.pdf({ format: "A4", printBackground: true, margin: { top: 38, bottom: 38, left: 38, right: 38 } });
    if (String.fromCharCode(...pdf.slice(0, 5)) !== "%PDF-") {
      faults.push("cannot be printed");
    }
    if (pictures) {
      writeFileSync(join(pictures, `${basename(file, ".html")}.pdf`), pdf);
    }
  } else {
    await page.keyboard.press("Tab");
    if (!(await page.evaluate(() => document.activeElement.matches("a.skip")))) {
      faults.push("the first key does not lead to the content");
    }
    // The policy of the page lets no script in; the browser's own tools may still ask
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
    );
    for (const { id, help, nodes } of violations) {
      faults.push(`${id}: ${help} (${nodes.length} times, first ${nodes[0].target})`);
    }
  }
  if (pictures) {
    await page.screenshot({ path: join(pictures, `${basename(file, ".html")}-${name}.png`), fullPage: true });
  }
  await page.close();
  return faults;
}

const browser = await puppeteer.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
let wrong = 0;
try {
  for (const file of files) {
    for (const way of looks) {
      const faults = await look(browser, file, way);
      wrong += faults.length;
      console.log(`${basename(file)} ${way.name}: ${faults.length === 0 ? "fine" : `${faults.length} faults`}`);
      faults.forEach((fault) => console.log(`  ${fault}`));
    }
  }
} finally {
  await browser.close();
}
console.log(`${files.length} pages, ${wrong} faults`);
process.exitCode = wrong === 0 && files.length > 0 ? 0 : 1;
