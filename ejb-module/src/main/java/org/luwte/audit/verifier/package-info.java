/* SPDX-License-Identifier: EUPL-1.2 */
/**
 * The form of the chain and its verification. This package is also a program of its own, so it uses nothing but the JDK: neither other
 * packages of Luwte nor libraries (docs/adr/0035-chain-and-verifier.md).
 */
package org.luwte.audit.verifier;
