/* SPDX-License-Identifier: EUPL-1.2 */
package org.luwte.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many nodes there are, and one number for each {@link Port} that they need. */
public final class Ports {

    private static final int MOST_NODES = 3;

    private final int nodes;
    private final Map<Port, Integer> numbers;

    private Ports(int nodes, Map<Port, Integer> numbers) {
        this.nodes = nodes;
        this.numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    /** The standard numbers, unless the environment says otherwise. */
    public static Ports of(Map<String, String> environment, int nodes) {
        if (nodes < 1 || nodes > MOST_NODES) {
            throw new LauncherException(
                    "One machine runs 1 to " + MOST_NODES + " nodes, not " + nodes + ".",
                    "Start one (./luwte up) or a small cluster (./luwte up --nodes 2).");
        }
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        for (Port port : Port.of(nodes)) {
            String value = environment.get(port.variable());
            numbers.put(port, value == null || value.isBlank() ? port.standard() : number(port, value.strip()));
        }
        for (Port port : numbers.keySet()) {
            if (Collections.frequency(numbers.values(), numbers.get(port)) > 1) {
                throw new LauncherException(
                        "Port " + numbers.get(port) + " is given twice.",
                        "Give " + port.variable() + " a number of its own.");
            }
        }
        return new Ports(nodes, numbers);
    }

    /** Numbers that nothing listens on at this moment, so that the tests disturb no running instance. */
    public static Ports free(int nodes) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            Map<Port, Integer> numbers = new EnumMap<>(Port.class);
            for (Port port : Port.of(nodes)) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            return new Ports(nodes, numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    public int get(Port port) {
        return numbers.get(port);
    }

    public int nodes() {
        return nodes;
    }

    /** Whether a balancer stands in front of the nodes. */
    boolean balanced() {
        return nodes > 1;
    }

    /** All of them, by the names of their variables. */
    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        numbers.forEach((port, number) -> variables.put(port.variable(), number.toString()));
        return variables;
    }

    /** The variables as one node sees them: its own numbers under the names of the first. */
    Map<String, String> variables(int node) {
        Map<String, String> variables = variables();
        for (Port port : List.of(Port.MANAGEMENT, Port.HEALTH, Port.CLUSTER)) {
            variables.put(port.variable(), Integer.toString(get(port.at(node))));
        }
        variables.put(Port.HTTP.variable(), Integer.toString(get(balanced() ? Port.NODE.at(node) : Port.HTTP)));
        return variables;
    }

    /** The ports that some other program listens on. */
    public List<Port> taken() {
        return numbers.entrySet().stream()
                .filter(entry -> !isFree(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isFree(int number) {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a port whose last connections only linger is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static int number(Port port, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0 && number <= 65_535) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw notANumber(port, value);
        }
        throw notANumber(port, value);
    }

    private static LauncherException notANumber(Port port, String value) {
        return new LauncherException(
                port.variable() + " is \"" + value + "\", which is no port.",
                "Set it to a number from 1 to 65535, or unset it for " + port.standard() + ".");
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
