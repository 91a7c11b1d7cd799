// Loaded before a program (node --import): whatever would reach out throws.
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const refuse = () => {
  throw new Error('the network is taken away');
};

net.Socket.prototype.connect = refuse;
net.connect = refuse;
net.createConnection = refuse;
tls.connect = refuse;
http.request = refuse;
http.get = refuse;
https.request = refuse;
https.get = refuse;
dgram.createSocket = refuse;
// To listen at an address Node looks it up, though there is nothing to ask anyone.
const lookup = dns.lookup;
dns.lookup = (name, ...rest) => (net.isIP(name) ? lookup(name, ...rest) : refuse());
dns.promises.lookup = refuse;
globalThis.fetch = refuse;
syncBuiltinESMExports();
