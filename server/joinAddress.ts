import type { NetworkInterfaceInfo } from 'node:os';
import { networkInterfaces } from 'node:os';

/**
 * The addresses under which other devices may reach the server, best first: the public one if it is set, else those of this
 * machine in its network. Never `localhost`, which would lead every phone to itself; so the list is empty without a network,
 * or when the server listens to its own machine only.
 */
export function joinAddresses(
  { HOST, PUBLIC_URL }: { readonly HOST: string; readonly PUBLIC_URL?: string | undefined },
  port: number,
  interfaces: Interfaces = networkInterfaces(),
): string[] {
  if (PUBLIC_URL !== undefined) return [PUBLIC_URL];
  if (EVERY_INTERFACE.has(HOST)) return lanAddresses(interfaces).map((address) => toUrl(address, port));
  return LOOPBACK.test(HOST) ? [] : [toUrl(HOST, port)];
}

/** IPv4 addresses of this machine, the likeliest network of a workshop room first. */
function lanAddresses(interfaces: Interfaces): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, entries]) => (entries ?? []).map((entry) => ({ name, ...entry })))
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ name, address }) => ({ address, rank: rank(name, address) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}

/** Private addresses of real networks, then of those that exist only within this machine, then public and self-given ones. */
function rank(name: string, address: string): number {
  if (SELF_GIVEN.test(address)) return 3;
  if (!PRIVATE.test(address)) return 2;
  return WITHIN_MACHINE.test(name) ? 1 : 0;
}

function toUrl(host: string, port: number): string {
  const name = host.includes(':') ? `[${host}]` : host;
  return port === 80 ? `http://${name}` : `http://${name}:${port}`;
}

type Interfaces = Readonly<
  Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[] | undefined>
>;

const EVERY_INTERFACE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);
const LOOPBACK = /^(localhost|127\.[\d.]+|::1)$/i;

/** RFC 1918 and RFC 3927. */
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/;
const SELF_GIVEN = /^169\.254\./;

/** Containers and virtual machines: phones in the room do not see these networks. */
const WITHIN_MACHINE =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|VirtualBox|VMware|podman|cni|lxc|tun|utun|tailscale|wg)/i;
