/** The client behind a proxy, and without one where the environment says so: a process of its own, because the toolkit reads the environment when it is imported. */
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type GitHubDouble, startDouble } from "../support/github-double.ts";

let double: GitHubDouble;
const asked: string[] = [];
// Whatever host is asked for, the way leads to the double.
const proxy = createServer();
proxy.on("connect", (request, socket) => {
  asked.push(request.url ?? "");
  const onward = connect(Number(new URL(double.url).port), "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    onward.pipe(socket);
    socket.pipe(onward);
  });
  onward.on("error", () => socket.destroy());
  socket.on("error", () => onward.destroy());
});

beforeAll(async () => {
  double = await startDouble("ghes-3.19", "/api/v3");
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  proxy.close();
  proxy.closeAllConnections();
  await double.close();
});

const client = fileURLToPath(new URL("../../src/github/client.ts", import.meta.url));
const script = `
  const { openClient } = await import(${JSON.stringify(client)});
  const api = await openClient({ token: "ghs_secret", baseUrl: process.env.GITHUB_API_URL, repository: { owner: "o", name: "r" } });
  console.log((await api.createComment(1, "hello")).body, (await api.listComments(1)).length);
`;

function run(environment: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--input-type=module", "--experimental-strip-types", "--no-warnings", "-e", script], { env: { PATH: process.env["PATH"] ?? "", ...environment } });
    let out = "";
    let err = "";
    child.stdout.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

it("reaches an Enterprise Server through the proxy of the environment", async () => {
  const ended = await run({ http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, GITHUB_API_URL: "http://ghes.test/api/v3" });
  expect(ended).toEqual({ code: 0, out: "hello 1\n", err: "" });
  expect(new Set(asked)).toEqual(new Set(["ghes.test:80"]));
  expect(double.breaches).toEqual([]);
});

it("goes past the proxy where no_proxy says so", async () => {
  asked.length = 0;
  const ended = await run({ http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, no_proxy: "127.0.0.1", GITHUB_API_URL: double.url });
  expect(ended.code).toBe(0);
  expect(asked).toEqual([]);
});

it("says what is wrong with an event file that is not JSON instead of throwing while it is imported", async () => {
  const ended = await run({ GITHUB_EVENT_PATH: client, GITHUB_API_URL: double.url });
  expect(ended.code).not.toBe(0);
  expect(ended.err).toContain("GITHUB_EVENT_PATH does not hold JSON");
  expect(ended.err).not.toContain("ghs_secret");
});
